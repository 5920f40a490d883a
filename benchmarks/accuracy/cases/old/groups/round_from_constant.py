from autogen import AssistantAgent, GroupChat, GroupChatManager

MAX_ROUND = 150  # expect: AGL305
SHORT = 6

cfg = {"config_list": [{"model": "gpt-4"}], "timeout": 120}
agents = [AssistantAgent(n, llm_config=cfg) for n in ("a", "b", "c")]
long_chat = GroupChat(agents=agents, messages=[], max_round=MAX_ROUND)  # silent: AGL305
again = GroupChat(agents=agents, messages=[], max_round=MAX_ROUND, speaker_selection_method="round_robin")  # silent: AGL305
short_chat = GroupChat(agents=agents, messages=[], max_round=SHORT * 2)  # silent: AGL305
managers = [GroupChatManager(groupchat=c, llm_config=cfg) for c in (long_chat, again, short_chat)]
