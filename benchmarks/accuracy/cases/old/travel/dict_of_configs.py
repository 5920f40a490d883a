import autogen

config_list = autogen.config_list_from_json("OAI_CONFIG_LIST")
CONFIGS = {
    "writer": {"config_list": config_list, "timeout": 120},  # silent: AGL101
    "critic": {"config_list": config_list, "temperature": 1},  # expect: AGL101
    "closer": {"config_list": config_list, "timeout": 6},  # expect: AGL102
}
PROMPTS = {"writer": "You write.", "critic": "You criticise.", "closer": "You say TERMINATE."}

agents = [autogen.AssistantAgent(name, system_message=PROMPTS[name], llm_config=CONFIGS[name]) for name in CONFIGS]
by_name = {}
for name, config in CONFIGS.items():
    by_name[name] = autogen.AssistantAgent(name, llm_config=config)
