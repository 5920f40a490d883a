from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import ExternalTermination, MaxMessageTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
agent = AssistantAgent("agent", model_client=client)
stops = {}


def noted(condition):
    return condition


def make_stop():
    return ExternalTermination()


class Desk:
    def __init__(self, name):
        self.button = noted(ExternalTermination())
        stops[name] = ExternalTermination()
        made = make_stop()
        hard = MaxMessageTermination(9)
        self.first = RoundRobinGroupChat([agent], termination_condition=self.button | hard)
        self.second = RoundRobinGroupChat([agent], termination_condition=stops[name] | hard)
        self.third = RoundRobinGroupChat([agent], termination_condition=made | hard)
        self.made = made
        if (late := ExternalTermination()) is not None:
            self.fourth = RoundRobinGroupChat([agent], termination_condition=late | hard)
        self.late = late

    async def run(self, task):
        for team in (self.first, self.second, self.third, self.fourth):
            await team.run(task=task)
