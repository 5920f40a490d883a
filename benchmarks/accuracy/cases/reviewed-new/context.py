import asyncio
import json

from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat, SelectorGroupChat
from autogen_agentchat.ui import Console
from autogen_core.memory import ListMemory, MemoryContent, MemoryMimeType
from autogen_core.model_context import BufferedChatCompletionContext, UnboundedChatCompletionContext
from autogen_core.models import AssistantMessage, UserMessage
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120, max_retries=1)
CONTEXT = BufferedChatCompletionContext(buffer_size=10)  # expect: AGL405
one = AssistantAgent("one", client, model_context=CONTEXT)
two = AssistantAgent("two", client, model_context=CONTEXT)
three = AssistantAgent("three", client, model_context=BufferedChatCompletionContext(buffer_size=10))
four = AssistantAgent("four", client, model_context=BufferedChatCompletionContext(buffer_size=10))
team = RoundRobinGroupChat([three, four], termination_condition=MaxMessageTermination(6))
second = RoundRobinGroupChat([AssistantAgent("r", client)], termination_condition=MaxMessageTermination(3))


async def relay(task: str) -> str:
    result = await team.run(task=task)
    follow = await second.run(task=f"Review this: {result.messages}")  # expect: AGL402
    last = await second.run(task=f"Review this: {result.messages[-1].content}")  # silent: AGL402
    text = "\n".join(m.to_text() for m in result.messages)
    final = await second.run(task=f"Sum up:\n{text}")  # expect: AGL402
    short = "\n".join(m.to_text() for m in result.messages[-3:])
    await second.run(task=f"Sum up:\n{short}")  # silent: AGL402
    said = [m.content for m in result.messages if m.source == "three"]
    await second.run(task="\n".join(said))
    return str(last.messages[-1]) + str(final.messages[-1]) + str(follow.messages[-1])


async def by_hand(question: str) -> str:
    messages = []
    for turn in range(40):
        messages.append(UserMessage(content=question, source="user"))
        answer = await client.create(messages)
        messages.append(AssistantMessage(content=str(answer.content), source="a"))
    return str(messages[-1])


async def grow(questions: list[str]) -> str:
    history = ""
    for question in questions:
        history += f"\n{question}"
        result = await one.run(task=history)  # expect: AGL402
        history += f"\n{result.messages[-1].to_text()}"
    return history


async def memory(path: str) -> None:
    store = ListMemory()
    with open(path) as f:
        await store.add(MemoryContent(content=f.read(), mime_type=MemoryMimeType.TEXT))
    AssistantAgent("m", client, memory=[store])


async def handed(path: str) -> None:
    data = json.load(open(path))
    await Console(team.run_stream(task=f"Claims: {json.dumps(data['claims'])}"))
    await Console(team.run_stream(task=f"Claim: {data['claims'][0]['id']}"))
    await Console(team.run_stream(task="Claims:\n" + "\n".join(f"- {c['id']}: {c['text']}" for c in data["claims"])))
