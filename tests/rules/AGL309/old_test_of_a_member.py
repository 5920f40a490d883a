import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}


def has_word(message):
    return "DONE" in (message.get("content") or "")


def has_default(message):
    return (message.get("content") or "") == "TERMINATE"


writer = autogen.AssistantAgent("writer", llm_config=config)
user = autogen.UserProxyAgent(
    "user",
    human_input_mode="NEVER",
    is_termination_msg=has_word,  # expect: AGL309 info
    code_execution_config=False,
)
critic = autogen.AssistantAgent("critic", llm_config=config)
group = autogen.GroupChat(agents=[user, writer, critic], messages=[], max_round=12)
manager = autogen.GroupChatManager(groupchat=group, llm_config=config)
user.initiate_chat(manager, message="Begin.")
