import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
writer = autogen.AssistantAgent("writer", llm_config=config)
critic = autogen.AssistantAgent("critic", llm_config=config)
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)

capped = autogen.AssistantAgent("capped", llm_config=config, max_consecutive_auto_reply=2)
person = autogen.UserProxyAgent("person", human_input_mode="ALWAYS", code_execution_config=False)
group = autogen.GroupChat(agents=[capped, person], messages=[], max_round=8)
manager = autogen.GroupChatManager(groupchat=group, llm_config=config)
