from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat, SelectorGroupChat, Swarm
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)

WORD = "APPROVED"
writer = AssistantAgent("writer", model_client=client, system_message="You write.")
critic = AssistantAgent("critic", model_client=client, system_message=f"You find fault. Say {WORD} when there is none.")
default = AssistantAgent("default", model_client=client)
silent = AssistantAgent("silent", model_client=client, system_message=None)
one = RoundRobinGroupChat([writer, critic], termination_condition=TextMentionTermination(WORD))
two = RoundRobinGroupChat([writer, default], termination_condition=TextMentionTermination("TERMINATE"))
three = RoundRobinGroupChat([writer, critic], termination_condition=TextMentionTermination("FINISHED"))
four = RoundRobinGroupChat([writer, critic], termination_condition=TextMentionTermination("READY", sources=["critic"]))
bounded = RoundRobinGroupChat([writer], termination_condition=TextMentionTermination("FINISHED") | MaxMessageTermination(9))
turns = RoundRobinGroupChat([writer], termination_condition=TextMentionTermination("FINISHED"), max_turns=9)
only_defaults = RoundRobinGroupChat([default], termination_condition=TextMentionTermination("FINISHED"))
common = RoundRobinGroupChat([writer, critic], termination_condition=TextMentionTermination("thanks"))
mark = RoundRobinGroupChat([writer, critic], termination_condition=TextMentionTermination("?"))


async def main():
    await three.run(task="Write. Say FINISHED at the end.")
    await four.run(task="Write, and let the critic say READY.")
