from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import ExternalTermination, MaxMessageTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient


class Button(ExternalTermination):
    def __init__(self, name):
        super().__init__()
        self.name = name

    def press(self):
        self.set()


client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
agent = AssistantAgent("a", model_client=client)
button = Button("red")
team = RoundRobinGroupChat([agent], termination_condition=button | MaxMessageTermination(9))
button.press()
