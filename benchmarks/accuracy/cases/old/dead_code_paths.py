import autogen

config_list = autogen.config_list_from_json("OAI_CONFIG_LIST")
llm_config = {"config_list": config_list, "timeout": 120}


def run(agents):
    chat = autogen.GroupChat(agents=agents, messages=[], max_round=12)  # silent: AGL305
    return chat
    chat = autogen.GroupChat(agents=agents, messages=[], max_round=2000)  # silent: AGL305
    return chat


if False:
    huge = autogen.GroupChat(agents=[], messages=[], max_round=900)  # silent: AGL305

run([autogen.AssistantAgent("a", llm_config=llm_config), autogen.AssistantAgent("b", llm_config=llm_config)])
