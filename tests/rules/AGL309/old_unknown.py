import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
writer = autogen.AssistantAgent("writer", llm_config=config)
critic = autogen.AssistantAgent("critic", llm_config=config)
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)

from somewhere import limits, manager

group = autogen.GroupChat(agents=[writer, critic], messages=[], max_round=limits.rounds)
mine = autogen.GroupChatManager(groupchat=group, llm_config=config, max_consecutive_auto_reply=limits.replies)
user.initiate_chat(manager, message="Discuss.", max_turns=3)
user.initiate_chat(mine, message="Discuss.", max_turns=3)
open_group = autogen.GroupChat(agents=[writer, critic], messages=[], **limits.options)
other = autogen.GroupChatManager(groupchat=open_group, llm_config=config)
user.initiate_chat(other, message="Discuss.", max_turns=3)
