from autogen import ConversableAgent, LLMConfig

config = LLMConfig(config_list=[{"api_type": "openai", "model": "gpt-4o"}], timeout=120)  # expect: AGL803 warning
agent = ConversableAgent("agent", llm_config=config, human_input_mode="NEVER")
