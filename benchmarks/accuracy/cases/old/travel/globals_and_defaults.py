import autogen

llm_config = None


def init(timeout=45):
    global llm_config
    llm_config = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": timeout}  # silent: AGL101


def agent(name, config={"config_list": [{"model": "gpt-4o"}], "timeout": 90}):  # silent: AGL101
    return autogen.AssistantAgent(name, llm_config=config)


init()
first = autogen.AssistantAgent("first", llm_config=llm_config)
second = agent("second")
