import autogen
cfg = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
a = autogen.ConversableAgent("a", llm_config=cfg, human_input_mode="NEVER")
b = autogen.ConversableAgent("b", llm_config=cfg, human_input_mode="NEVER")
c = autogen.ConversableAgent("c", llm_config=cfg, human_input_mode="NEVER")
a.register_nested_chats([{"recipient": b, "max_turns": 2, "summary_method": "last_msg"}], trigger=c)
a.register_nested_chats([{"recipient": b, "max_turns": 900}], trigger=c)  # expect: AGL305
a.register_nested_chats([{"recipient": b, "max_round": 3, "sender": c}], trigger=b)  # expect: AGL316
