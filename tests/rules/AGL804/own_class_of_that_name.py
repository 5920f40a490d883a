"""A class of the project."""


class AssistantAgent:
    def __init__(self, name, llm_config=None, model_client=None):
        self.name = name


assistant = AssistantAgent("assistant", llm_config={"timeout": 120}, model_client=None)
