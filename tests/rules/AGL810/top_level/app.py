from autogen import ConversableAgent

config = {
    "config_list": [{"model": "gpt-4o"}],
    "timeout": 90.5,  # expect: AGL810
    "max_retries": 2,  # expect: AGL810
    "temperature": 1.5,  # expect: AGL810
}
agent = ConversableAgent("agent", llm_config=config, human_input_mode="NEVER")
