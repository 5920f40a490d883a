from autogen import AssistantAgent, GroupChat, GroupChatManager

cfg = {"config_list": [{"model": "gpt-4"}], "timeout": 120}
agents = [AssistantAgent(n, llm_config=cfg) for n in ("a", "b", "c")]

chat_50 = GroupChat(agents=agents, messages=[], max_round=50)  # silent: AGL305
chat_51 = GroupChat(agents=agents, messages=[], max_round=51)  # expect: AGL305
chat_default = GroupChat(agents=agents, messages=[])  # silent: AGL305
chat_positional = GroupChat(agents, [], 200)  # expect: AGL305
chat_big = GroupChat(
    agents=agents,
    messages=[],
    max_round=1000,  # expect: AGL305
    speaker_selection_method="round_robin",
)
managers = [GroupChatManager(groupchat=c, llm_config=cfg) for c in (chat_50, chat_51, chat_default, chat_positional, chat_big)]
