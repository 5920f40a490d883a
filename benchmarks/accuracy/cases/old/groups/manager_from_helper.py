import autogen

cfg = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}


class Room:
    def __init__(self, names):
        self.user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
        self.agents = [autogen.AssistantAgent(n, llm_config=cfg) for n in names]
        self.manager = self.build_manager()

    def build_manager(self):
        chat = autogen.GroupChat(agents=[self.user, *self.agents], messages=[])  # silent: AGL305
        return autogen.GroupChatManager(groupchat=chat, llm_config=cfg)

    def ask(self, question):
        return self.user.initiate_chat(  # silent: AGL306
            self.manager,
            message=question,
            max_turns=5,  # expect: AGL309
        )

    def tell(self, text):
        return self.user.initiate_chat(self.manager, message=text)  # silent: AGL306


Room(["a", "b"]).ask("Why?")
