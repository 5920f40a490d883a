from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient
from pypdf import PdfReader

agent = AssistantAgent("a", OpenAIChatCompletionClient(model="gpt-4o", timeout=120))


async def first_lines(path, limit=100):
    lines = []
    with open(path) as f:
        for i, line in enumerate(f):
            if i >= limit:
                break
            lines.append(line)
    await agent.run(task="".join(lines))


async def until_enough(path):
    text = ""
    for page in PdfReader(path).pages:
        text += page.extract_text()
        if len(text) > 10_000:
            break
    await agent.run(task=text)
