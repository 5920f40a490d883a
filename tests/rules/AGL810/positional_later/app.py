from autogen import ConversableAgent, LLMConfig

config = LLMConfig({"model": "gpt-4o", "api_type": "openai"}, timeout=90)
agent = ConversableAgent("agent", llm_config=config, human_input_mode="NEVER")
