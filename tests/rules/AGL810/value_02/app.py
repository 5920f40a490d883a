from autogen import ConversableAgent

config = {"config_list": [{"model": "gpt-4o", "api_type": "open_ai"}], "timeout": 90}
agent = ConversableAgent("agent", llm_config=config, human_input_mode="NEVER")
