import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
writer = autogen.AssistantAgent("writer", llm_config=config)
critic = autogen.AssistantAgent("critic", llm_config=config)
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)

REPLIES = 2  # expect: AGL309


class Desk(autogen.GroupChatManager):
    """The manager of claims."""


def manage(members: list, **options):
    group = autogen.GroupChat(agents=members, messages=[], max_round=6)
    return autogen.GroupChatManager(groupchat=group, llm_config=config, **options)


first = manage([writer, critic], max_consecutive_auto_reply=REPLIES)
mode = "TERMINATE"  # expect: AGL309
second = Desk(groupchat=autogen.GroupChat([writer], [], 5), human_input_mode=mode)
