"""A default configuration as a class attribute of the project's base agent."""
import autogen


class BaseAgent(autogen.AssistantAgent):
    CONFIG = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 25}  # expect: AGL102

    def __init__(self, name, **kwargs):
        kwargs.setdefault("llm_config", self.CONFIG)
        super().__init__(name, **kwargs)


class SlowAgent(BaseAgent):
    CONFIG = {**BaseAgent.CONFIG, "timeout": 250}  # silent: AGL102


agents = [BaseAgent("quick"), SlowAgent("slow"), BaseAgent("own", llm_config=False)]  # silent: AGL101
