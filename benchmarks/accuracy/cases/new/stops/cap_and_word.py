from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination, TimeoutTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient


class Crew:
    def __init__(self, client):
        self.writer = AssistantAgent("writer", model_client=client, system_message="Write, then say DONE.")
        self.stop = MaxMessageTermination(20) & TextMentionTermination("DONE")  # expect: AGL304
        self.team = RoundRobinGroupChat([self.writer], termination_condition=self.stop)  # silent: AGL302, AGL301

    def patient(self):
        """At least 20 messages and the word, at most 60."""
        at_least = MaxMessageTermination(20) & TextMentionTermination("DONE")  # silent: AGL304
        return RoundRobinGroupChat([self.writer], termination_condition=at_least | MaxMessageTermination(45))

    def timed(self):
        both = TimeoutTermination(60) & MaxMessageTermination(4)  # silent: AGL304
        return RoundRobinGroupChat([self.writer], termination_condition=both)


async def main():
    crew = Crew(OpenAIChatCompletionClient(model="gpt-4o", timeout=120))
    await crew.team.run(task="A poem about rain.")
    await crew.patient().run(task="A poem about rain.")
    await crew.timed().run(task="A poem about rain.")
