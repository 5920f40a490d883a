from autogen import ConversableAgent

config = {"config_list": [{"model": "gpt-4o", "timeout": 60, "max_retries": 1, "temperature": 0}]}
agent = ConversableAgent("agent", llm_config=config, human_input_mode="NEVER")
