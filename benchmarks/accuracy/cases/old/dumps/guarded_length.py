import autogen

cfg = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}
agent = autogen.AssistantAgent("agent", llm_config=cfg)
user = autogen.UserProxyAgent("user", code_execution_config=False)


def send_tail(path):
    lines = open(path).readlines()[-50:]
    user.initiate_chat(agent, message="".join(lines))  # silent: AGL306


def send_words(path):
    words = open(path).read().split()
    user.initiate_chat(agent, message=" ".join(words[:300]))  # silent: AGL401
