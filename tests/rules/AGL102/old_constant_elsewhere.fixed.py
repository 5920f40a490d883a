import autogen

SECONDS = 120  # expect: AGL102
llm_config = {"config_list": [{"model": "gpt-4o"}], "timeout": SECONDS}
one = autogen.AssistantAgent("one", llm_config=llm_config)
