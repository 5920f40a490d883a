"""The imports are real, the names are not the library's any more."""
import autogen
from autogen import AssistantAgent, GroupChat


class GroupChat:  # noqa: F811
    """Our own, with memory."""

    def __init__(self, agents, messages, max_round=10):
        self.agents, self.messages, self.max_round = agents, messages, max_round


cfg = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}
chat = GroupChat([AssistantAgent("a", llm_config=cfg)], [], max_round=400)
