import autogen

cfg = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}
user = autogen.UserProxyAgent("user", human_input_mode="ALWAYS", code_execution_config=False)
worker = autogen.AssistantAgent("worker", llm_config=cfg, max_consecutive_auto_reply=10**6)  # expect: AGL305
helper = autogen.AssistantAgent("helper", llm_config=cfg, max_consecutive_auto_reply=0)  # silent: AGL305
chat = autogen.GroupChat(agents=[user, helper], messages=[], max_round=2 * 15)  # silent: AGL305
manager = autogen.GroupChatManager(groupchat=chat, llm_config=cfg, human_input_mode="TERMINATE")  # expect: AGL309
