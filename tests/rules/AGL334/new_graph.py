from autogen_agentchat.agents import AssistantAgent, SocietyOfMindAgent, UserProxyAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
from autogen_agentchat.teams import DiGraphBuilder, GraphFlow
from autogen_agentchat.tools import TeamTool
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
writer = AssistantAgent("writer", model_client=client)
critic = AssistantAgent("critic", model_client=client)
builder = DiGraphBuilder()
builder.add_node(writer).add_node(critic)
builder.add_edge(writer, critic)
flow = GraphFlow(builder.get_participants(), graph=builder.build())
office = SocietyOfMindAgent("office", team=flow, model_client=client)
