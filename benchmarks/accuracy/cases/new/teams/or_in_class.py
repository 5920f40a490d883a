from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination, TimeoutTermination
from autogen_agentchat.teams import SelectorGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient


class Crew:
    def __init__(self):
        self.client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
        self.word = TextMentionTermination("TERMINATE")
        self.cap = MaxMessageTermination(20)  # silent: AGL305
        self.stop = self.word or self.cap  # expect: AGL327
        self.right = self.word | self.cap | TimeoutTermination(300)  # silent: AGL327
        self.agents = [AssistantAgent(n, model_client=self.client) for n in ("a", "b")]

    def team(self):
        return SelectorGroupChat(self.agents, model_client=self.client, termination_condition=self.stop)  # silent: AGL301

    def right_team(self):
        return SelectorGroupChat(self.agents, model_client=self.client, termination_condition=self.right)  # silent: AGL301


Crew().team()
