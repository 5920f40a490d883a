from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

from . import limits
from .prompts import WRITER

_client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)


def make_team():
    agents = [AssistantAgent(n, model_client=_client, system_message=WRITER) for n in ("one", "two")]
    return RoundRobinGroupChat(agents, termination_condition=limits.stop())  # silent: AGL301
