import autogen

config_list = autogen.config_list_from_json(
    "OAI_CONFIG_LIST",
    filter_dict={"model": ["gpt-4", "gpt-4-32k"]},
)

llm_config = {  # expect: AGL101
    "config_list": config_list,
    "cache_seed": 42,
    "temperature": 0,
}

planner = autogen.AssistantAgent("planner", llm_config=llm_config, system_message="Suggest a plan. Reply TERMINATE at the end.")
coder = autogen.AssistantAgent("coder", llm_config=llm_config)
boss = autogen.UserProxyAgent("boss", code_execution_config={"work_dir": "coding", "use_docker": False})  # expect: AGL901, AGL904

boss.initiate_chat(coder, message="Plot the number of storms per year.")  # silent: AGL306
