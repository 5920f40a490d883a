"""Caps on the members of a group chat do work."""
import autogen

cfg = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", max_consecutive_auto_reply=2, code_execution_config=False)  # silent: AGL305
a = autogen.AssistantAgent("a", llm_config=cfg, max_consecutive_auto_reply=4)  # silent: AGL305
chat = autogen.GroupChat(agents=[user, a], messages=[], max_round=12, speaker_selection_method="round_robin")  # silent: AGL305
manager = autogen.GroupChatManager(groupchat=chat, llm_config=cfg)
user.initiate_chat(manager, message="Plan.")
