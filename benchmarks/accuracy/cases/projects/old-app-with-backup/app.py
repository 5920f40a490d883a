import autogen

cfg = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}
agents = [autogen.AssistantAgent(n, llm_config=cfg) for n in ("a", "b")]
chat = autogen.GroupChat(agents=agents, messages=[], max_round=20)  # silent: AGL305
manager = autogen.GroupChatManager(groupchat=chat, llm_config=cfg)
# chat = autogen.GroupChat(agents=agents, messages=[], max_round=2000)
