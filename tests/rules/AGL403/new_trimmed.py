from autogen_agentchat.agents import AssistantAgent, UserProxyAgent
from autogen_agentchat.conditions import MaxMessageTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_core.model_context import BufferedChatCompletionContext
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
writer = AssistantAgent("writer", client, model_context=BufferedChatCompletionContext(buffer_size=12))
person = UserProxyAgent("person")
team = RoundRobinGroupChat([writer, person], termination_condition=MaxMessageTermination(60))
