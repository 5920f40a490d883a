from autogen import ConversableAgent, LLMConfig, UserProxyAgent

llm_config = LLMConfig({"api_type": "openai", "model": "gpt-4o"}, timeout=120)
writer = ConversableAgent("writer", system_message="You write.", llm_config=llm_config, human_input_mode="NEVER")  # expect: AGL307
user = UserProxyAgent(
    "user", human_input_mode="NEVER", code_execution_config=False, is_termination_msg=lambda m: "<END>" in (m["content"] or "")
)
user.run(recipient=writer, message="Write.").process()
