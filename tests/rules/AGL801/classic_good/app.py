from autogen import ConversableAgent, LLMConfig

one = ConversableAgent("one", llm_config=LLMConfig(api_type="openai", model="gpt-4o", timeout=600))
