import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}


def has_word(message):
    return "TERMINATE" in (message.get("content") or "")


planner = autogen.AssistantAgent("planner", system_message="You plan. Say TERMINATE at the end.", llm_config=config)
critic = autogen.AssistantAgent("critic", system_message="You criticise.", llm_config=config)
few = autogen.GroupChat(agents=[planner, critic], messages=[], max_round=10)
critic.initiate_chat(autogen.GroupChatManager(groupchat=few, llm_config=config), message="A party.")
tested = autogen.GroupChat(agents=[planner, critic], messages=[], max_round=20)
manager = autogen.GroupChatManager(groupchat=tested, llm_config=config, is_termination_msg=has_word)
critic.initiate_chat(manager, message="A party.")
