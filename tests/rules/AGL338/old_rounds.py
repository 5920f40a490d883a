import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
a = autogen.ConversableAgent("a", llm_config=config, human_input_mode="NEVER")
b = autogen.ConversableAgent("b", llm_config=config, human_input_mode="NEVER")
autogen.GroupChat([a, b], [], max_round=None)  # expect: AGL338
autogen.GroupChat([a, b], [], max_round="5")  # expect: AGL338
autogen.GroupChat([a, b], [], max_round=5.0)  # expect: AGL338
autogen.GroupChat([a, b], [], max_round=0)  # expect: AGL338
autogen.GroupChat(
    agents=[a, b],
    messages=[],
    max_round=float("inf"),  # expect: AGL338
)
c = autogen.ConversableAgent("c", llm_config=config, max_consecutive_auto_reply="5")  # expect: AGL338
