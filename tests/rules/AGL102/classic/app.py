from autogen import ConversableAgent, LLMConfig

config = LLMConfig(api_type="openai", model="gpt-4o", timeout=10)  # expect: AGL102
listed = LLMConfig(config_list=[{"api_type": "openai", "model": "gpt-4o", "timeout": 15}])  # expect: AGL102
one = ConversableAgent("one", llm_config=config)
two = ConversableAgent("two", llm_config=listed)
