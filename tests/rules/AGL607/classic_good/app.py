from autogen import ConversableAgent

config = {"config_list": [{"model": "gpt-4o", "api_type": "openai"}], "timeout": 120}
one = ConversableAgent("claims_reader", llm_config=config, human_input_mode="NEVER")
