from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient


class Crew:
    def __init__(self):
        self.client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
        self.agents = [AssistantAgent(n, model_client=self.client) for n in ("one", "two")]
        self.termination = None
        self._limits()

    def _limits(self):
        word = TextMentionTermination("TERMINATE")
        self.termination = word
        self.termination = self.termination | MaxMessageTermination(20)  # silent: AGL305

    def team(self):
        return RoundRobinGroupChat(self.agents, termination_condition=self.termination)  # silent: AGL301


class OpenCrew(Crew):
    def _limits(self):
        pass

    def team(self):
        return RoundRobinGroupChat(self.agents)  # expect: AGL301
