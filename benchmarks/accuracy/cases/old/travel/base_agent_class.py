"""An abstract crew member; subclasses give the pieces."""
from abc import ABC, abstractmethod

import autogen


class Member(ABC):
    temperature = 0.0

    def __init__(self, timeout: int = 120):
        self.timeout = timeout
        self.agent = autogen.AssistantAgent(self.name, system_message=self.prompt(), llm_config=self.llm_config())

    @property
    @abstractmethod
    def name(self): ...

    @abstractmethod
    def prompt(self): ...

    def llm_config(self):
        return {  # silent: AGL101
            "config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"),
            "temperature": self.temperature,
            "timeout": self.timeout,
        }


class Writer(Member):
    name = "writer"
    temperature = 0.9

    def prompt(self):
        return "You write."


class Sprinter(Member):
    name = "sprinter"

    def prompt(self):
        return "You hurry."


writer = Writer()
sprinter = Sprinter(timeout=9)  # expect: AGL102
