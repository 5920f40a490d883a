import autogen

config = {
    "config_list": [
        {"model": "llama3.2", "api_type": "ollama"},  # expect: AGL104 warning
        {"model": "gpt-4o"},
    ],
}
one = autogen.AssistantAgent("one", llm_config=config)
