import autogen

cfg = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
a = autogen.AssistantAgent("a", llm_config=cfg)
b = autogen.AssistantAgent("b", llm_config=cfg)
manager = autogen.GroupChatManager(groupchat=autogen.GroupChat(agents=[user, a, b], messages=[]), llm_config=cfg)  # silent: AGL305
user.initiate_chat(  # silent: AGL306
    manager,
    message="Plan a trip.",
    max_turns=3,  # expect: AGL309
)
user.initiate_chat(a, message="Plan a trip.", max_turns=3)  # silent: AGL305
