from autogen import ConversableAgent

config = {"config_list": [{"model": "gpt-4o", "api_type": "openai"}], "timeout": 90}  # expect: AGL810
agent = ConversableAgent("agent", llm_config=config, human_input_mode="NEVER")
