from autogen import ConversableAgent, LLMConfig

config = LLMConfig({"api_type": "openai", "model": "gpt-4o"}, timeout=120)
entry = LLMConfig({"api_type": "openai", "model": "gpt-4o", "timeout": 120})
one = ConversableAgent("one", llm_config=config)
two = ConversableAgent("two", llm_config=entry)
