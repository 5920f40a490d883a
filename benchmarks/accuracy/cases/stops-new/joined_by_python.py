from collections.abc import Sequence

from autogen_agentchat.agents import AssistantAgent, SocietyOfMindAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination, TimeoutTermination
from autogen_agentchat.teams import RoundRobinGroupChat, SelectorGroupChat
from autogen_agentchat.tools import TeamTool
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=60, parallel_tool_calls=False)
a = AssistantAgent("a", client, system_message="Help. Say FINISHED at the end.")
b = AssistantAgent("b", client, system_message="Review.")

word, limit = TextMentionTermination("FINISHED"), MaxMessageTermination(max_messages=16)

joined = RoundRobinGroupChat([a, b], termination_condition=word or limit)  # expect: AGL327
forgot_call = RoundRobinGroupChat([a, b], termination_condition=MaxMessageTermination)  # expect: AGL327
listed = RoundRobinGroupChat([a, b], termination_condition=[word, MaxMessageTermination(4)])  # expect: AGL327
rightly = RoundRobinGroupChat([a, b], termination_condition=TextMentionTermination("FINISHED") | MaxMessageTermination(12))  # silent: AGL327


def with_default(stop=None):
    return RoundRobinGroupChat([a, b], termination_condition=stop or MaxMessageTermination(10))  # silent: AGL327, AGL301


CLOCK = TimeoutTermination(300)  # expect: AGL332


async def answer_all(questions: Sequence[str]) -> list[str]:
    answers = []
    for question in questions:
        team = RoundRobinGroupChat([a, b], termination_condition=CLOCK | MaxMessageTermination(9))
        result = await team.run(task=question)
        answers.append(result.messages[-1].to_text())
    return answers


async def answer_afresh(questions: Sequence[str]) -> list[str]:
    answers = []
    for question in questions:
        team = RoundRobinGroupChat([a, b], termination_condition=TimeoutTermination(300) | MaxMessageTermination(9))  # silent: AGL332
        result = await team.run(task=question)
        answers.append(result.messages[-1].to_text())
    return answers


inner = RoundRobinGroupChat([a, b])  # expect: AGL334
society = SocietyOfMindAgent("society", team=inner, model_client=client)
outer = RoundRobinGroupChat([society], max_turns=3)

inner_limited = RoundRobinGroupChat([a, b], max_turns=4)  # silent: AGL334
tool = TeamTool(inner_limited, name="panel", description="Ask the panel.")
chief = AssistantAgent("chief", client, tools=[tool])
top = SelectorGroupChat([chief, society], client, termination_condition=MaxMessageTermination(20))


def two_teams(stop):
    return RoundRobinGroupChat([a], termination_condition=stop), RoundRobinGroupChat([b], termination_condition=stop)  # silent: AGL313


left, right = two_teams(MaxMessageTermination(5))
