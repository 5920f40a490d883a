import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
common = {"llm_config": config, "human_input_mode": "NEVER"}
a = autogen.ConversableAgent("a", **common)
b = autogen.ConversableAgent("b", **common)
tested = autogen.ConversableAgent("tested", is_termination_msg=lambda m: "DONE" in (m["content"] or ""), **common)
capped = autogen.ConversableAgent("capped", max_consecutive_auto_reply=5, **common)
a.initiate_chat(b, message="Discuss.", max_turns=6)
a.initiate_chat(tested, message="Discuss.")
capped.initiate_chat(b, message="Discuss.")
