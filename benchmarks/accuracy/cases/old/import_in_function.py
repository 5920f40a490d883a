def start(topic):
    import autogen

    module = autogen
    config = {"config_list": module.config_list_from_json("OAI_CONFIG_LIST")}  # expect: AGL101
    agent = module.AssistantAgent("agent", llm_config=config)
    user = module.UserProxyAgent("user", code_execution_config=False)
    return user.initiate_chat(agent, message=topic)  # silent: AGL306
