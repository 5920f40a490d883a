from autogen import AssistantAgent, ConversableAgent, LLMConfig, UserProxyAgent

cfg = LLMConfig({"api_type": "openai", "model": "gpt-4o"}, timeout=100)
writer = ConversableAgent(name="writer", system_message="You write.", llm_config=cfg, human_input_mode="NEVER")
critic = ConversableAgent(name="critic", system_message="You criticise.", llm_config=cfg, human_input_mode="NEVER")
user = UserProxyAgent(name="user", human_input_mode="NEVER", code_execution_config=False, max_consecutive_auto_reply=1)

writer.register_nested_chats([{"recipient": critic, "message": "Review this.", "max_turns": 1}], trigger=user)  # silent: AGL306
user.initiate_chat(writer, message="Write about bees.")  # silent: AGL306
writer.initiate_chat(critic, "Write about bees.", max_turns=2)  # expect: AGL337
