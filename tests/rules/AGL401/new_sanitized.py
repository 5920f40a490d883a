import asyncio

import tiktoken
from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient
from langchain.text_splitter import RecursiveCharacterTextSplitter
from somewhere import head_of, summarize_file

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
agent = AssistantAgent("agent", client)
encoding = tiktoken.encoding_for_model("gpt-4o")


def limited(text: str, max_chars: int = 4000) -> str:
    return text if len(text) <= max_chars else text[:max_chars] + "..."


def in_tokens(text: str, limit: int) -> str:
    return encoding.decode(encoding.encode(text)[:limit])


async def main(path: str) -> None:
    with open(path) as file:
        text = file.read()
    await agent.run(task=limited(text))  # silent: AGL401
    await agent.run(task="Look: " + in_tokens(text, 2000))  # silent: AGL401
    await agent.run(task=head_of(text))  # silent: AGL401
    await agent.run(task=summarize_file(path))  # silent: AGL401
    short = await agent.run(task=f"There are {text.count('claim')} claims")  # silent: AGL401
    print(short)
    chunks = RecursiveCharacterTextSplitter(chunk_size=2000).split_text(text)
    for chunk in chunks:
        await agent.run(task=chunk)  # silent: AGL401
    for start in range(0, len(text), 4000):
        await agent.run(task=text[start : start + 4000])  # silent: AGL401


asyncio.run(main("claims.log"))
