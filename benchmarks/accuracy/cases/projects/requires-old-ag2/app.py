from autogen import ConversableAgent

CONFIG = {"config_list": [{"model": "gpt-4o", "api_key": "NULL"}], "timeout": 120}
helper = ConversableAgent("helper", llm_config=CONFIG, human_input_mode="NEVER")
