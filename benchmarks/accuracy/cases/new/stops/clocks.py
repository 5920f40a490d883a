from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TimeoutTermination, TokenUsageTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.ollama import OllamaChatCompletionClient
from autogen_ext.models.openai import AzureOpenAIChatCompletionClient, OpenAIChatCompletionClient
from fastapi import FastAPI

app = FastAPI()
client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
team = RoundRobinGroupChat(  # expect: AGL509
    [AssistantAgent("helper", model_client=client)],
    termination_condition=TimeoutTermination(timeout_seconds=120) | MaxMessageTermination(20),  # expect: AGL332
)


@app.post("/ask")
async def ask(question: str):
    return await team.run(task=question)


@app.post("/fresh")
async def fresh(question: str):
    stop = TimeoutTermination(120) | MaxMessageTermination(20)  # silent: AGL332
    return await RoundRobinGroupChat([AssistantAgent("helper", model_client=client)], termination_condition=stop).run(task=question)


async def repl():
    stop = TimeoutTermination(60)  # expect: AGL332
    chat = RoundRobinGroupChat([AssistantAgent("helper", model_client=client)], termination_condition=stop)
    while True:
        print(await chat.run(task=input("> ")))


async def local(question: str):
    model = OllamaChatCompletionClient(model="llama3.2")  # expect: AGL104
    stop = TimeoutTermination(60)  # expect: AGL332
    return await RoundRobinGroupChat([AssistantAgent("local", model_client=model)], termination_condition=stop).run(task=question)


async def streamed(question: str):
    azure = AzureOpenAIChatCompletionClient(model="gpt-4o", azure_deployment="d", azure_endpoint="https://x", api_version="v", timeout=120)
    writer = AssistantAgent("writer", model_client=azure, model_client_stream=True)
    stop = TokenUsageTermination(max_total_token=20_000)  # expect: AGL333
    return await RoundRobinGroupChat([writer], termination_condition=stop).run(task=question)


async def counted(question: str):
    usage = OpenAIChatCompletionClient(model="gpt-4o", timeout=120, stream_options={"include_usage": True})
    writer = AssistantAgent("writer", model_client=usage, model_client_stream=True)
    stop = TokenUsageTermination(max_total_token=20_000)  # silent: AGL333
    return await RoundRobinGroupChat([writer], termination_condition=stop).run(task=question)
