import autogen

config_list = [{"model": "gpt-4o", "api_key": "k"}]
one = autogen.AssistantAgent("one", llm_config={"config_list": config_list})  # expect: AGL101
group = autogen.GroupChat(agents=[one], messages=[], max_round=5)
manager = autogen.GroupChatManager(groupchat=group, llm_config={"config_list": config_list})  # expect: AGL101
