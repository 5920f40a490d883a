from autogen import ConversableAgent, LLMConfig

llm_config = LLMConfig({"api_type": "openai", "model": "gpt-4o"}, timeout=120)
common = {"llm_config": llm_config, "human_input_mode": "NEVER"}
a, b = ConversableAgent("a", **common), ConversableAgent("b", **common)
a.run(recipient=b, message="Begin.", max_turns=10).process()  # expect: AGL306
