import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
planner = autogen.AssistantAgent(
    "planner",
    system_message="You plan. Say TERMINATE when all agree.",  # expect: AGL310
    llm_config=config,
)
critic = autogen.AssistantAgent("critic", system_message="You criticise.", llm_config=config)
group = autogen.GroupChat(agents=[planner, critic], messages=[], max_round=12)
manager = autogen.GroupChatManager(groupchat=group, llm_config=config)
critic.initiate_chat(manager, message="A party.")

coder = autogen.AssistantAgent("coder", llm_config=config)
both = autogen.GroupChat(agents=[planner, coder], messages=[], max_round=30)
manager_of_both = autogen.GroupChatManager(groupchat=both, llm_config=config)  # expect: AGL310
coder.initiate_chat(manager_of_both, message="A party.")
