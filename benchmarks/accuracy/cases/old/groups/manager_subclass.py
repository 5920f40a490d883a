import autogen

cfg = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}


class LoggedManager(autogen.GroupChatManager):
    def __init__(self, groupchat, **kwargs):
        super().__init__(groupchat=groupchat, llm_config=cfg, **kwargs)

    def log(self, text):
        print(text)


agents = [autogen.AssistantAgent(n, llm_config=cfg) for n in ("a", "b", "c")]
first = LoggedManager(autogen.GroupChat(agents=agents, messages=[], max_round=9))  # silent: AGL309
second = LoggedManager(autogen.GroupChat(agents=agents, messages=[], max_round=9), max_consecutive_auto_reply=4)  # expect: AGL309
