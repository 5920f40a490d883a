import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}



def has_word(message):
    return "APPROVED" in (message.get("content") or "")


def meeting(*prompts, rounds=20, **settings):
    members = [autogen.AssistantAgent(f"member{i}", system_message=p, llm_config=config) for i, p in enumerate(prompts)]
    group = autogen.GroupChat(agents=members, messages=[], max_round=rounds)
    manager = autogen.GroupChatManager(groupchat=group, llm_config=config, **settings)
    members[0].initiate_chat(manager, message="Discuss the plan.")


meeting("You plan.", "You criticise.", is_termination_msg=lambda m: "APPROVED" in (m["content"] or ""))  # expect: AGL307 warning
meeting("You plan.", "You criticise.", rounds=8, is_termination_msg=lambda m: "APPROVED" in (m["content"] or ""))  # expect: AGL307 info
meeting("You plan.", "You criticise. Say APPROVED.", is_termination_msg=has_word)
meeting("You plan.", open("critic.txt").read(), is_termination_msg=has_word)
meeting("You plan.", "You criticise.")
