import autogen

cfg = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}
options = {
    "llm_config": cfg,
    "max_consecutive_auto_reply": 6,  # expect: AGL309
}
member_options = {"llm_config": cfg, "max_consecutive_auto_reply": 6}  # silent: AGL309
agents = [autogen.AssistantAgent(n, **member_options) for n in ("a", "b", "c")]
chat = autogen.GroupChat(agents=agents, messages=[], max_round=18)
manager = autogen.GroupChatManager(groupchat=chat, **options)
agents[0].initiate_chat(manager, message="Begin.")
