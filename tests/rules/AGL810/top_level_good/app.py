from autogen import ConversableAgent

config = {"config_list": [{"model": "gpt-4o", "max_retries": 2, "timeout": 90.5}], "timeout": 90.0, "temperature": 1}
other = {"model": "gpt-4o", "max_retries": 2, "timeout": 90}
second = ConversableAgent("second", llm_config=other, human_input_mode="NEVER")
agent = ConversableAgent("agent", llm_config=config, human_input_mode="NEVER")
