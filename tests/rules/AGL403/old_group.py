import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
writer = autogen.AssistantAgent("writer", llm_config=config)
critic = autogen.AssistantAgent("critic", llm_config=config)
group = autogen.GroupChat(
    [writer, critic],
    [],
    max_round=40,  # expect: AGL403
)
manager = autogen.GroupChatManager(group, llm_config=config)
