import autogen

LIMITS = {"quick": 8, "deep": 40, "endless": 10_000}  # expect: AGL305
cfg = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}
agents = [autogen.AssistantAgent(n, llm_config=cfg) for n in ("a", "b")]

quick = autogen.GroupChat(agents=agents, messages=[], max_round=LIMITS["quick"])  # silent: AGL305
deep = autogen.GroupChat(agents=agents, messages=[], max_round=LIMITS["deep"])  # silent: AGL305
endless = autogen.GroupChat(agents=agents, messages=[], max_round=LIMITS["endless"])  # silent: AGL305
managers = [autogen.GroupChatManager(groupchat=c, llm_config=cfg) for c in (quick, deep, endless)]
