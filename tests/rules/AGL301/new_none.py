from autogen_agentchat.agents import AssistantAgent, UserProxyAgent
from autogen_agentchat.teams import MagenticOneGroupChat, RoundRobinGroupChat, SelectorGroupChat, Swarm
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
writer = AssistantAgent("writer", model_client=client, handoffs=["critic"])
critic = AssistantAgent("critic", model_client=client, handoffs=["writer"])

NO_LIMIT = None
ring = RoundRobinGroupChat([writer, critic], termination_condition=None, max_turns=NO_LIMIT)  # expect: AGL301
manager = MagenticOneGroupChat([writer], model_client=client, max_turns=None)  # expect: AGL301
