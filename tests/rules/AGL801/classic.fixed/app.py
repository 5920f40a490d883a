from autogen import ConversableAgent, LLMConfig

config = LLMConfig(api_type="openai", model="gpt-4o", timeout=600)  # expect: AGL801
one = ConversableAgent("one", llm_config=config)
