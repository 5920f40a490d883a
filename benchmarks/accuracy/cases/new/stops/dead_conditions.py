from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import (
    ExternalTermination,
    FunctionalTermination,
    HandoffTermination,
    MaxMessageTermination,
    SourceMatchTermination,
    StopMessageTermination,
    TextMentionTermination,
)
from autogen_agentchat.teams import RoundRobinGroupChat, Swarm
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
writer = AssistantAgent("writer", model_client=client, handoffs=["reviewer"], system_message="Write.")
reviewer = AssistantAgent("reviewer", model_client=client, handoffs=["writer"], system_message="Review. Say APPROVED.")

one = RoundRobinGroupChat([writer, reviewer], termination_condition=StopMessageTermination())  # expect: AGL330
two = RoundRobinGroupChat([writer, reviewer], termination_condition=SourceMatchTermination(["critic"]), max_turns=9)  # expect: AGL330
three = Swarm([writer, reviewer], termination_condition=HandoffTermination("user") | MaxMessageTermination(20))  # expect: AGL330
four = RoundRobinGroupChat(
    [writer, reviewer],
    termination_condition=TextMentionTermination("APPROVED", sources=["Reviewer"]) | MaxMessageTermination(20),  # expect: AGL330
)


def long_enough(messages):
    return len(messages) >= 6


def last_text(messages):
    return messages and "APPROVED" in messages[-1].to_text()


five = RoundRobinGroupChat([writer, reviewer], termination_condition=FunctionalTermination(long_enough))  # silent: AGL330
six = RoundRobinGroupChat([writer, reviewer], termination_condition=FunctionalTermination(last_text))  # silent: AGL330
seven = Swarm([writer, reviewer], termination_condition=HandoffTermination("writer") | MaxMessageTermination(20))  # silent: AGL330


class Studio:
    def __init__(self):
        self.external = ExternalTermination()
        self.team = RoundRobinGroupChat([writer, reviewer], termination_condition=self.external, max_turns=20)  # silent: AGL330
