from autogen import ConversableAgent, LLMConfig

llm_config = LLMConfig({"api_type": "openai", "model": "gpt-4o"}, timeout=120)
writer = ConversableAgent("writer", llm_config=llm_config, is_termination_msg=lambda m: "DONE" in (m["content"] or ""))
