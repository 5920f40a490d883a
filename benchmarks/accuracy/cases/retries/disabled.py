"""One attempt."""
import tenacity
from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

plain = OpenAIChatCompletionClient(model="gpt-4o", timeout=120, max_retries=0)  # expect: AGL206
wrapped = OpenAIChatCompletionClient(model="gpt-4o-mini", timeout=120, max_retries=0)  # silent: AGL206
team = RoundRobinGroupChat(
    [AssistantAgent("writer", plain), AssistantAgent("critic", plain)],
    termination_condition=MaxMessageTermination(6),
)
pair = RoundRobinGroupChat(
    [AssistantAgent("poet", wrapped), AssistantAgent("reader", wrapped)],
    termination_condition=MaxMessageTermination(6),
)


async def write(task):
    return await team.run(task=task)


@tenacity.retry(stop=tenacity.stop_after_attempt(3))
async def compose(task):
    return await pair.run(task=task)
