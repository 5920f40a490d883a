from autogen import ConversableAgent, LLMConfig

config = LLMConfig({"model": "gpt-4o", "api_type": "openai", "max_tokens": 10}, timeout=120, routing_method="fixed_order")
agent = ConversableAgent("a", llm_config=config, human_input_mode="NEVER", functions=[], context_variables=None)
