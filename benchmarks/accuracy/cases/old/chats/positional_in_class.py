import autogen


class Desk:
    def __init__(self):
        cfg = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}
        self.bot = autogen.AssistantAgent("bot", llm_config=cfg)
        self.user = autogen.UserProxyAgent("user", code_execution_config=False)

    def ask(self, name):
        return self.user.initiate_chat(
            self.bot,
            f"Who is {name}?",  # expect: AGL337
            max_turns=2,
        )

    def ask_right(self, name, keep):
        return self.user.initiate_chat(self.bot, keep, message=f"Who is {name}?", max_turns=2)  # silent: AGL337
