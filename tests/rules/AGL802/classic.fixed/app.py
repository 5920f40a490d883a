from autogen import ConversableAgent, LLMConfig

config = LLMConfig({"model": "gpt-4o", "api_type": "openai", "max_tokens": 10}, timeout=120)  # expect: AGL802
agent = ConversableAgent("a", llm_config=config, human_input_mode="NEVER", system_message="x")  # expect: AGL802
