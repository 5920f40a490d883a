from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.base import TaskResult
from autogen_agentchat.conditions import MaxMessageTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
team = RoundRobinGroupChat([AssistantAgent("a", client)], termination_condition=MaxMessageTermination(9))


async def first_after_result(task):
    async for message in team.run_stream(task=task):
        if isinstance(message, TaskResult):
            return message.stop_reason
        if "ANSWER" in str(message):
            return str(message)  # expect: AGL329
    return None


async def not_the_result(task):
    async for message in team.run_stream(task=task):
        if not isinstance(message, TaskResult):
            break  # expect: AGL329


async def otherwise(task):
    async for message in team.run_stream(task=task):
        if isinstance(message, TaskResult):
            print(message.stop_reason)
        elif message.source == "a":
            break  # expect: AGL329


async def skips(task):
    async for message in team.run_stream(task=task):
        if not isinstance(message, TaskResult):
            continue
        return message


async def named_test(task):
    async for message in team.run_stream(task=task):
        done = isinstance(message, TaskResult)
        if done:
            break


async def asked_for_messages(task):
    messages = []
    async for event in team.run_stream(task=task):
        if hasattr(event, "messages"):
            break
        messages.append(event)
        if len(messages) > 5:
            return messages  # expect: AGL329
    return messages


async def has_reason(task):
    async for event in team.run_stream(task=task):
        if getattr(event, "stop_reason", None) is not None:
            return event
        if event.stop_reason is None:
            break  # expect: AGL329
