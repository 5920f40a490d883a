import autogen


class Registry:
    _configs = {}

    @classmethod
    def register(cls, name, **settings):
        cls._configs[name] = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), **settings}

    @classmethod
    def get(cls, name):
        return cls._configs[name]


Registry.register("slow", timeout=240)
Registry.register("fast", timeout=7)  # expect: AGL102

a = autogen.AssistantAgent("a", llm_config=Registry.get("slow"))  # silent: AGL101
b = autogen.AssistantAgent("b", llm_config=Registry.get("fast"))
