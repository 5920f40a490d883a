from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
from autogen_agentchat.teams import SelectorGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

PROMPT = "You plan the work. When everything is done, end with TERMINATE."


class Planner:
    def __init__(self):
        self.client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
        self.termination = TextMentionTermination("TERMINATE")  # expect: AGL302
        self.agents = [
            AssistantAgent("planner", model_client=self.client, system_message=PROMPT),
            AssistantAgent("worker", model_client=self.client, system_message="You work."),
        ]

    def build(self):
        return SelectorGroupChat(self.agents, model_client=self.client, termination_condition=self.termination)

    def build_bounded(self):
        stop = TextMentionTermination("TERMINATE") | MaxMessageTermination(18)  # silent: AGL302
        return SelectorGroupChat(self.agents, model_client=self.client, termination_condition=stop)


Planner().build()
Planner().build_bounded()
