from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient
from contexts import make_context

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)


def build(context, writer_context):
    shared = make_context()
    yield AssistantAgent("writer", client, model_context=context)
    yield AssistantAgent("critic", client, model_context=context)
    yield AssistantAgent("editor", client, model_context=shared)
    yield AssistantAgent("reader", client, model_context=shared)
