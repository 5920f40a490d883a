import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
a = autogen.ConversableAgent("a", llm_config=config)
b = autogen.ConversableAgent("b", llm_config=config)
a.initiate_chat(b, False, "silent? no")
a.initiate_chat(b, "Talk.")  # expect: AGL337
