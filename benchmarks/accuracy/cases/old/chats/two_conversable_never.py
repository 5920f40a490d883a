import autogen

llm_config = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}

joe = autogen.ConversableAgent("joe", system_message="You are Joe, a comedian.", llm_config=llm_config, human_input_mode="NEVER")
cathy = autogen.ConversableAgent("cathy", system_message="You are Cathy, a comedian.", llm_config=llm_config, human_input_mode="NEVER")

result = joe.initiate_chat(cathy, message="Cathy, tell me a joke.")  # expect: AGL306
