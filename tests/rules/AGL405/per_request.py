from autogen_agentchat.agents import AssistantAgent
from autogen_core.model_context import BufferedChatCompletionContext
from autogen_ext.models.openai import OpenAIChatCompletionClient
from fastapi import FastAPI

app = FastAPI()
client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
context = BufferedChatCompletionContext(buffer_size=20)  # expect: AGL405


def build():
    return AssistantAgent("helper", client, model_context=context)


@app.post("/chat")
async def chat(question: str) -> str:
    result = await build().run(task=question)
    return result.messages[-1].content
