"""Automatic generation of floor plans. Nothing to do with agents."""


class GroupChat:
    def __init__(self, agents, messages, max_round=10):
        self.max_round = max_round


class AssistantAgent:
    def __init__(self, name, llm_config=None):
        self.name = name


def config_list_from_json(name):
    return [{"model": name}]
