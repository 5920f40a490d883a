import autogen

cfg = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}
agents = [autogen.AssistantAgent(n, llm_config=cfg) for n in ("a", "b")]
options = {"messages": [], "max_round": 30, "speaker_selection_method": "auto"}
wild = {**options, "max_round": 300}  # expect: AGL305

chat = autogen.GroupChat(agents=agents, **options)  # silent: AGL305
wild_chat = autogen.GroupChat(agents=agents, **wild)
autogen.GroupChatManager(groupchat=chat, llm_config=cfg)
autogen.GroupChatManager(groupchat=wild_chat, llm_config=cfg)
