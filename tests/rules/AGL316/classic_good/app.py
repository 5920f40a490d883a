from autogen import ConversableAgent, LLMConfig

config = LLMConfig(api_type="openai", model="gpt-4o", timeout=120)
a = ConversableAgent("a", llm_config=config, human_input_mode="NEVER")
b = ConversableAgent("b", llm_config=config, human_input_mode="NEVER")
a.initiate_chat(b, message="Discuss.", max_turns=4)
