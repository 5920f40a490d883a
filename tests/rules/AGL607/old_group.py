"""In a group chat the names are sent with the messages."""

import autogen

llm_config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
user = autogen.UserProxyAgent("Board Proxy", human_input_mode="NEVER")  # expect: AGL607 error
writer = autogen.AssistantAgent("writer", llm_config=llm_config)
critic = autogen.AssistantAgent("critic", llm_config=llm_config)
second = autogen.AssistantAgent("critic", llm_config=llm_config)  # expect: AGL607 warning
group = autogen.GroupChat(agents=[user, writer, critic, second], messages=[], max_round=8)
manager = autogen.GroupChatManager(groupchat=group, llm_config=llm_config)
