import autogen

cfg = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}


class Service:
    limits = {"max_round": 6}  # expect: AGL316

    def __init__(self):
        self.user = autogen.UserProxyAgent("user", code_execution_config=False)
        self.bot = autogen.AssistantAgent("bot", llm_config=cfg)

    def call(self, text):
        return self.user.initiate_chat(self.bot, message=text, **self.limits)

    def group(self):
        chat = autogen.GroupChat(agents=[self.user, self.bot], messages=[], max_round=6)  # silent: AGL316
        return autogen.GroupChatManager(groupchat=chat, llm_config=cfg)


Service().call("Hello")
