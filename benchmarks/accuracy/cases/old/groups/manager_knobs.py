from autogen import AssistantAgent, GroupChat, GroupChatManager, UserProxyAgent

cfg = {"config_list": [{"model": "gpt-4"}], "timeout": 120}
user = UserProxyAgent("user", human_input_mode="TERMINATE", code_execution_config=False)
agents = [user] + [AssistantAgent(n, llm_config=cfg) for n in ("a", "b", "c")]

capped = GroupChatManager(
    groupchat=GroupChat(agents=agents, messages=[], max_round=20),  # silent: AGL305
    llm_config=cfg,
    max_consecutive_auto_reply=3,  # expect: AGL309
)
asked = GroupChatManager(
    groupchat=GroupChat(agents=agents, messages=[], max_round=20),  # silent: AGL305
    llm_config=cfg,
    human_input_mode="ALWAYS",  # expect: AGL309
)
right = GroupChatManager(
    groupchat=GroupChat(agents=agents, messages=[], max_round=8),  # silent: AGL305
    llm_config=cfg,
    is_termination_msg=lambda m: "TERMINATE" in (m.get("content") or ""),
)
user.initiate_chat(capped, message="Discuss.")
user.initiate_chat(asked, message="Discuss.")
user.initiate_chat(right, message="Discuss.")
