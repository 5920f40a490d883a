class LazyCrew:
    """Imports autogen only when it is needed."""

    def __init__(self):
        import autogen

        self._autogen = autogen

    def run(self, topic):
        chat = self._autogen.GroupChat(agents=self.agents(), messages=[], max_round=800)  # expect: AGL305
        return self._autogen.GroupChatManager(groupchat=chat, llm_config=self.config())

    def agents(self):
        return [self._autogen.AssistantAgent(n, llm_config=self.config()) for n in ("a", "b")]

    def config(self):
        return {"config_list": self._autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 60}  # silent: AGL101
