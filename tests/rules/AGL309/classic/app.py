from autogen import ConversableAgent, GroupChat, GroupChatManager, LLMConfig

config = LLMConfig(api_type="openai", model="gpt-4o", timeout=120)
writer = ConversableAgent("writer", llm_config=config)
group = GroupChat(agents=[writer], messages=[], max_round=5)
manager = GroupChatManager(name="desk", groupchat=group, llm_config=config, human_input_mode="TERMINATE")  # expect: AGL309
