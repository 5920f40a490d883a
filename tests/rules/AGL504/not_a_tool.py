from autogen_agentchat.agents import AssistantAgent
from autogen_core.tools import FunctionTool
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)


def helper(anything, *more):
    return anything


def tool_of_nobody(claim):
    return claim


clerk = AssistantAgent("clerk", model_client=client)
helper(1)
