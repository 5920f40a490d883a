from autogen import ConversableAgent, LLMConfig

llm_config = LLMConfig({"api_type": "openai", "model": "gpt-4o"}, timeout=120)
off = ConversableAgent("off", human_input_mode=False, llm_config=llm_config)  # expect: AGL807
small = ConversableAgent("small", human_input_mode="never", llm_config=llm_config)  # expect: AGL807
good = ConversableAgent("good", human_input_mode="NEVER", llm_config=llm_config)
