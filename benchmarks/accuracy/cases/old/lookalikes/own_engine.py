"""A game whose words sound like ours."""
from dataclasses import dataclass

import autogen


@dataclass
class Match:
    max_turns: int = 500
    max_round: int = 1000
    timeout: float = 1.5


class Player:
    def __init__(self, name, max_consecutive_auto_reply=900):
        self.name = name
        self.limit = max_consecutive_auto_reply

    def initiate_chat(self, other, message="hi", max_turns=700):
        return other, message, max_turns


one, two = Player("one"), Player("two", max_consecutive_auto_reply=800)  # silent: AGL305
one.initiate_chat(two, "text", max_turns=600)  # silent: AGL305
print(Match(max_round=2000))  # silent: AGL305
cfg = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 60}
agent = autogen.AssistantAgent("agent", llm_config=cfg)
