import autogen

llm_config = {
    "config_list": [{"model": "gpt-4", "api_base": "https://proxy.example.org/v1", "api_key": "NULL"}],  # silent: AGL801
    "request_timeout": 120,  # silent: AGL801
}
agent = autogen.AssistantAgent("agent", llm_config=llm_config)
