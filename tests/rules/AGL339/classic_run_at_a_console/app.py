from autogen import ConversableAgent, LLMConfig

llm_config = LLMConfig({"api_type": "openai", "model": "gpt-4o"}, timeout=120)
agent = ConversableAgent("agent", llm_config=llm_config, human_input_mode="NEVER")
agent.run(message=input("?"), max_turns=3, user_input=True).process()
