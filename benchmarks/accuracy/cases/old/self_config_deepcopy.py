import copy

from autogen import AssistantAgent, config_list_from_json


class Pipeline:
    def __init__(self):
        self.base = {"config_list": config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}  # silent: AGL101

    def coder(self):
        config = copy.deepcopy(self.base)
        config.update({"temperature": 0.1})
        return AssistantAgent("coder", llm_config=config)

    def sprinter(self):
        config = copy.deepcopy(self.base)
        config["timeout"] = 9  # expect: AGL102
        return AssistantAgent("sprinter", llm_config=config)
