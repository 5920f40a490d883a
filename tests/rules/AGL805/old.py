import autogen

llm_config = {
    "config_list": [{"model": "gpt-4o"}],
    "timeout": 120,
    "temperature": 0.9,  # expect: AGL805 info
}
entry = {"config_list": [{"model": "gpt-4o", "temperature": 0.5}], "timeout": 120}  # expect: AGL805
assistant = autogen.AssistantAgent("assistant", llm_config=llm_config)
writer = autogen.AssistantAgent("writer", llm_config=entry)
