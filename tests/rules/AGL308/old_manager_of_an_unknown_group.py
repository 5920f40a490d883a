import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}


def make(group):
    return autogen.GroupChatManager(
        groupchat=group,
        llm_config=config,
        is_termination_msg=lambda m: "DONE" in m["content"],  # expect: AGL308 info
    )
