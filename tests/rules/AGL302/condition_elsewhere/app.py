from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

from desk.stops import STOP

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
one = RoundRobinGroupChat([AssistantAgent("one", model_client=client)], termination_condition=STOP)
