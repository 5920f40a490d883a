from autogen import ConversableAgent, LLMConfig

cfg = LLMConfig({"api_type": "openai", "model": "gpt-4o"}, timeout=100)
one = ConversableAgent(name="one", llm_config=cfg, human_input_mode="NEVER", system_message="You are one.")
two = ConversableAgent(name="two", llm_config=cfg, human_input_mode="NEVER", system_message="You are two.")

result = one.run(recipient=two, message="Begin.", max_turns=3)  # silent: AGL305
result.process()
one.initiate_chat(two, message="Begin.", max_turns=60)  # expect: AGL305
