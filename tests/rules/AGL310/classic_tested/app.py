from autogen import ConversableAgent, LLMConfig

llm_config = LLMConfig({"api_type": "openai", "model": "gpt-4o"}, timeout=120)
common = {"llm_config": llm_config, "human_input_mode": "NEVER"}
writer = ConversableAgent("writer", system_message="Write. TERMINATE goes to the end.", **common)
reader = ConversableAgent("reader", system_message="You read and comment.", is_termination_msg=lambda m: "TERMINATE" in (m["content"] or ""), **common)
reader.run(recipient=writer, message="Begin.").process()
