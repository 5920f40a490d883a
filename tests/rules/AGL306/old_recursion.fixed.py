import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}

high = {"llm_config": config, "human_input_mode": "NEVER", "max_consecutive_auto_reply": 300}
a, b = autogen.ConversableAgent("a", **high), autogen.ConversableAgent("b", **high)
a.initiate_chat(b, message="Begin.", max_turns=10)  # expect: AGL306
