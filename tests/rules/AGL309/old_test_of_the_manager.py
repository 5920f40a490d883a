import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}


def has_word(message):
    return "DONE" in (message.get("content") or "")


def choose(last, group):
    return group.agents[0]


writer = autogen.AssistantAgent("writer", llm_config=config, is_termination_msg=has_word)
critic = autogen.AssistantAgent("critic", llm_config=config)
group = autogen.GroupChat(agents=[writer, critic], messages=[], max_round=12)
manager = autogen.GroupChatManager(groupchat=group, llm_config=config, is_termination_msg=has_word)
turns = autogen.GroupChat([writer, critic], [], speaker_selection_method="round_robin")
manager_of_turns = autogen.GroupChatManager(groupchat=turns, llm_config=config)
chosen = autogen.GroupChat([writer, critic, writer], [], speaker_selection_method=choose)
manager_of_chosen = autogen.GroupChatManager(groupchat=chosen, llm_config=config)


def unknown(test):
    own = autogen.GroupChat(agents=[writer, critic, critic], messages=[])
    return autogen.GroupChatManager(groupchat=own, llm_config=config, is_termination_msg=test)


all_tested = [
    autogen.AssistantAgent(name, llm_config=config, is_termination_msg=has_word) for name in ("one", "two", "three")
]
everybody = autogen.GroupChat(agents=all_tested, messages=[])
manager_of_everybody = autogen.GroupChatManager(groupchat=everybody, llm_config=config)
