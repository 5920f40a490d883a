from autogen import ConversableAgent, LLMConfig

config = LLMConfig({"model": "gpt-4o", "api_type": "openai"}, timeout=90, max_retries=2)  # expect: AGL810
agent = ConversableAgent("agent", llm_config=config, human_input_mode="NEVER")
unused = LLMConfig({"model": "gpt-4o", "api_type": "openai"}, timeout=90.5)  # expect: AGL810
