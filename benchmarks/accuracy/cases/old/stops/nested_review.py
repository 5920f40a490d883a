"""Nested chats are chats: what would end them?"""
import autogen

cfg = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}
author = autogen.AssistantAgent("author", system_message="You write articles.", llm_config=cfg)
critic = autogen.AssistantAgent("critic", system_message="You criticise articles.", llm_config=cfg)
lawyer = autogen.AssistantAgent("lawyer", system_message="You look for legal risks.", llm_config=cfg)
editor = autogen.AssistantAgent("editor", system_message="You shorten texts.", llm_config=cfg, max_consecutive_auto_reply=1)


def ask(recipient, messages, sender, config):
    return "Look at this:\n" + messages[-1]["content"]


critic.register_nested_chats(
    [
        {"recipient": lawyer, "message": ask, "summary_method": "last_msg", "max_turns": 1},  # silent: AGL306
        {"recipient": editor, "message": ask, "summary_method": "last_msg"},  # silent: AGL306
        {"recipient": lawyer, "message": "Anything else?", "summary_method": "last_msg"},  # expect: AGL306
    ],
    trigger=author,
)
critic.initiate_chat(author, message="An article on tides.", max_turns=2)  # silent: AGL306
