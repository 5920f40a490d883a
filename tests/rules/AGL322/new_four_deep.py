from autogen_agentchat.agents import AssistantAgent, SocietyOfMindAgent
from autogen_agentchat.conditions import MaxMessageTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_agentchat.tools import AgentTool, TeamTool
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)

clerk = AssistantAgent("clerk", model_client=client)
office = SocietyOfMindAgent("office", team=RoundRobinGroupChat([clerk], max_turns=2), model_client=client)
desk = AssistantAgent("desk", model_client=client, tools=[AgentTool(office)])
floor = RoundRobinGroupChat([desk], max_turns=2)
house = AssistantAgent(
    "house",
    model_client=client,
    tools=[TeamTool(floor, name="floor", description="A floor.")],
)
town = RoundRobinGroupChat([house], max_turns=2)
street = AssistantAgent("street", model_client=client, tools=[AgentTool(house)])  # expect: AGL322
