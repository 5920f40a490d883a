import autogen  # the old generation (see requirements.txt)

model = autogen.AssistantAgent("model", llm_config={"config_list": [{"model": "gpt-4o"}]})  # expect: AGL101
