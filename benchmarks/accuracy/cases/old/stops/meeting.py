"""A group chat; its manager and its members have tests of their own."""
import autogen

cfg = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}
planner = autogen.AssistantAgent("planner", system_message="You plan. Say PLAN ACCEPTED when all agree.", llm_config=cfg)
critic = autogen.AssistantAgent("critic", system_message="You find faults.", llm_config=cfg)  # expect: AGL307
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
group = autogen.GroupChat(agents=[user, planner, critic], messages=[], max_round=20)
manager = autogen.GroupChatManager(
    groupchat=group,
    llm_config=cfg,
    is_termination_msg=lambda m: "PLAN ACCEPTED" in m["content"],  # silent: AGL307, AGL308
)
user.initiate_chat(manager, message="A party.")

others = autogen.GroupChat(agents=[user, critic], messages=[], max_round=30)
deaf = autogen.GroupChatManager(
    groupchat=others,
    llm_config=cfg,
    is_termination_msg=lambda m: "PARTY OVER" in (m["content"] or ""),
)
user.initiate_chat(deaf, message="A party.")
