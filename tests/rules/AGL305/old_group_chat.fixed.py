import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
writer = autogen.AssistantAgent("writer", llm_config=config)
critic = autogen.AssistantAgent("critic", llm_config=config)

long = autogen.GroupChat(agents=[writer, critic], messages=[], max_round=50)  # expect: AGL305 warning
endless = autogen.GroupChat([writer, critic], [], 50)  # expect: AGL305 error
edge = autogen.GroupChat(
    agents=[writer, critic],
    messages=[],
    max_round=50,  # expect: AGL305 error
)
