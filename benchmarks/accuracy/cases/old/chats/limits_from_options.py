import autogen

cfg = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}
left = autogen.ConversableAgent("left", system_message="You say left.", llm_config=cfg, human_input_mode="NEVER")
right = autogen.ConversableAgent("right", system_message="You say right.", llm_config=cfg, human_input_mode="NEVER")

short = {"message": "Begin.", "max_turns": 3}
endless = {"message": "Begin.", "summary_method": "last_msg"}
TURNS = 6

left.initiate_chat(right, **short)  # silent: AGL306
left.initiate_chat(right, message="Begin.", max_turns=TURNS)  # silent: AGL306
left.initiate_chat(right, **endless)  # expect: AGL306
