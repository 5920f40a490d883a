from functools import cached_property, lru_cache

import autogen


@lru_cache(maxsize=1)
def config_list():
    return autogen.config_list_from_json("OAI_CONFIG_LIST")


class Crew:
    _config = None

    @property
    def llm_config(self):
        return {"config_list": config_list(), "timeout": 60}  # silent: AGL101

    @cached_property
    def quick_config(self):
        return {"config_list": config_list(), "timeout": 3}  # expect: AGL102

    @classmethod
    def shared(cls):
        if cls._config is None:
            cls._config = {"config_list": config_list(), "timeout": 240}  # silent: AGL101
        return cls._config

    def agents(self):
        return [
            autogen.AssistantAgent("a", llm_config=self.llm_config),
            autogen.AssistantAgent("b", llm_config=self.quick_config),
            autogen.AssistantAgent("c", llm_config=self.shared()),
        ]


Crew().agents()
