import autogen
cfg = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
a = autogen.ConversableAgent("a", llm_config=cfg, human_input_mode="NEVER")
b = autogen.ConversableAgent("b", llm_config=cfg, human_input_mode="NEVER")
a.initiate_chat(recipient=b, clear_history=True, silent=False, cache=None, max_turns=2, message="x")
a.initiate_chat(b, True, False, None, 2, message="x")
kwargs = {"message": "x"}
kwargs["max_turns"] = 4
a.initiate_chat(b, **kwargs)
a.initiate_chat(b, message="x", max_consecutive_auto_reply=3)  # expect: AGL316
