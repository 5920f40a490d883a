import autogen

cfg = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}
names = ("researcher", "writer", "editor")
crew = [autogen.AssistantAgent(name, system_message=f"You are the {name}.", llm_config=cfg) for name in names]
robot = autogen.UserProxyAgent("robot", human_input_mode="NEVER", code_execution_config=False)
chief = autogen.UserProxyAgent("chief", human_input_mode="ALWAYS", code_execution_config=False)

room = autogen.GroupChat(
    agents=[robot, *crew],
    messages=[],
    max_round=12,
    speaker_selection_method="manual",  # expect: AGL339
)
led = autogen.GroupChat(agents=[chief, *crew], messages=[], max_round=12, speaker_selection_method="manual")  # silent: AGL339
turns = autogen.GroupChat(agents=crew, messages=[], max_round=12, speaker_selection_method="round_robin")  # silent: AGL339
robot.initiate_chat(autogen.GroupChatManager(groupchat=room, llm_config=cfg), message="A report.")
chief.initiate_chat(autogen.GroupChatManager(groupchat=led, llm_config=cfg), message="A report.")
