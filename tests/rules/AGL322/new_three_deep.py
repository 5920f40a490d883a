from autogen_agentchat.agents import AssistantAgent, SocietyOfMindAgent
from autogen_agentchat.conditions import MaxMessageTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_agentchat.tools import AgentTool, TeamTool
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)

clerk = AssistantAgent("clerk", model_client=client)
office = SocietyOfMindAgent("office", team=RoundRobinGroupChat([clerk], max_turns=2), model_client=client)
desk = AssistantAgent("desk", model_client=client, tools=[AgentTool(office)])
floor = TeamTool(RoundRobinGroupChat([desk], max_turns=2), name="floor", description="A floor.")
house = AssistantAgent("house", model_client=client, tools=[floor])
