from autogen import AssistantAgent, GroupChat, config_list_from_json

a = AssistantAgent("walls", llm_config={"config_list": config_list_from_json("rooms"), "timeout": 1})  # silent: AGL101
chat = GroupChat([a], [], max_round=100000)
