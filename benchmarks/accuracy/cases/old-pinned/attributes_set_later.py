import autogen


class Desk:
    config = None

    def __init__(self):
        self.agent = None
        self.timeout = 120

    def setup(self):
        self.config = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": self.timeout}  # silent: AGL101
        self.agent = autogen.AssistantAgent("agent", llm_config=self.config)
        return self


class FastDesk(Desk):
    def __init__(self):
        super().__init__()
        self.timeout = 5  # expect: AGL102


desk = Desk().setup()
fast = FastDesk().setup()
