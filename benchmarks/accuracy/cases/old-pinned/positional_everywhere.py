from autogen import AssistantAgent, ConversableAgent, GroupChat, GroupChatManager, UserProxyAgent

cfg = {"config_list": [{"model": "gpt-4"}], "timeout": 60}
stop = lambda m: "TERMINATE" in (m.get("content") or "")  # noqa: E731
a = ConversableAgent("a", "You argue.", stop, 300, "NEVER", None, False, cfg)  # expect: AGL305
b = ConversableAgent("b", "You doubt.", None, 3, "NEVER", None, False, cfg)  # silent: AGL305
u = UserProxyAgent("u", None, 2, "NEVER", None, False)  # silent: AGL305
free = UserProxyAgent("free", None, None, "NEVER", None, False)
lawyer = AssistantAgent("lawyer", "You know the law.", cfg)

b.initiate_chat(lawyer, True, False, None, 4, message="Begin.")  # silent: AGL306
free.initiate_chat(lawyer, True, False, None, 90, message="Begin.")  # expect: AGL305
u.initiate_chat(lawyer, message="Begin.")  # silent: AGL306
free.initiate_chat(lawyer, message="Begin.")  # expect: AGL306
chat = GroupChat([u, lawyer], [], 11)  # silent: AGL305
manager = GroupChatManager(chat, "manager", 4)  # expect: AGL309
