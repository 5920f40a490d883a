from autogen_agentchat.agents import AssistantAgent, SocietyOfMindAgent
from autogen_agentchat.conditions import MaxMessageTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_agentchat.tools import AgentTool, TeamTool
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
from elsewhere import agents, tools

desk = AssistantAgent("desk", model_client=client, tools=tools)
outer = AssistantAgent("outer", model_client=client, tools=[AgentTool(agents[0])])
