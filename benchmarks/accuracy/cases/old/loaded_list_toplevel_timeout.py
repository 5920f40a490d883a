import autogen

config_list = autogen.config_list_from_json("OAI_CONFIG_LIST")

llm_config = {
    "config_list": config_list,
    "cache_seed": 42,
    "timeout": 600,  # silent: AGL102
}

planner = autogen.AssistantAgent("planner", llm_config=llm_config)
coder = autogen.AssistantAgent("coder", llm_config=llm_config)
boss = autogen.UserProxyAgent("boss", code_execution_config={"work_dir": "coding", "use_docker": False})  # expect: AGL901, AGL904
boss.initiate_chat(coder, message="Plot the number of storms per year.")  # silent: AGL306
