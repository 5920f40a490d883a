import autogen

cfg = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}
white = autogen.ConversableAgent("white", system_message="You play white.", llm_config=cfg, human_input_mode="NEVER")
black = autogen.ConversableAgent("black", system_message="You play black.", llm_config=cfg, human_input_mode="NEVER")
white.initiate_chat(black, message="e4", max_turns=500)  # expect: AGL305
white.initiate_chat(black, message="d4", max_turns=30)  # silent: AGL305
