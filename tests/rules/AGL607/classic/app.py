from autogen import ConversableAgent

config = {"config_list": [{"model": "gpt-4o", "api_type": "openai"}], "timeout": 120}
one = ConversableAgent("Claims Reader", llm_config=config, human_input_mode="NEVER")  # expect: AGL607 error
two = ConversableAgent("Claims Writer", llm_config=False, human_input_mode="NEVER")  # expect: AGL607 warning
