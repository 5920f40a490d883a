from autogen import ConversableAgent, LLMConfig

both = LLMConfig(config_list=[{"model": "gpt-4o", "api_type": "openai", "tags": ["big"]}], timeout=90)
config = both.where(tags=["big"])
agent = ConversableAgent("agent", llm_config=config, human_input_mode="NEVER")
