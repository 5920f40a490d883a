import asyncio

import httpx
from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
reader = AssistantAgent("reader", model_client=client)


async def main(url: str):
    async with httpx.AsyncClient(timeout=20) as http:  # silent: AGL501
        page = await http.get(url)  # silent: AGL501
    title = page.text.split("<title>")[1].split("</title>")[0]
    await reader.run(task=page.text)  # expect: AGL401
    await reader.run(task=f"What is {url} about? Status {page.status_code}")  # silent: AGL401
    await reader.run(task=page.text[:4000])


asyncio.run(main("https://example.org"))
