import autogen

cfg = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}
poet = autogen.AssistantAgent("poet", system_message="You write one stanza.", llm_config=cfg)
critic = autogen.AssistantAgent("critic", system_message="You criticise one stanza.", llm_config=cfg)
human = autogen.AssistantAgent("human", system_message="You speak for the reader.", llm_config=cfg, human_input_mode="ALWAYS")

poet.initiate_chat(critic, message="Roses are red.")  # expect: AGL306
poet.initiate_chat(critic, message="Roses are red.", max_turns=2)  # silent: AGL306
human.initiate_chat(poet, message="Roses are red.")  # silent: AGL306
