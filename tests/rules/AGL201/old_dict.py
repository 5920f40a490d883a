import autogen

llm_config = {
    "config_list": [{"model": "gpt-4o"}],
    "timeout": 1800,  # expect: AGL201
}
entry = {
    "config_list": [
        {
            "model": "gpt-4o",
            "timeout": 300,
            "max_retries": 12,  # expect: AGL201
        }
    ]
}
one = autogen.AssistantAgent("one", llm_config=llm_config)
two = autogen.AssistantAgent("two", llm_config=entry)
