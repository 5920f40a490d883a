from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_agentchat.tools import AgentTool, TeamTool
from autogen_ext.models.openai import AzureOpenAIChatCompletionClient, OpenAIChatCompletionClient

plain = OpenAIChatCompletionClient(model="gpt-4o", timeout=120, parallel_tool_calls=False)  # expect: AGL508
azure = AzureOpenAIChatCompletionClient(  # expect: AGL508
    model="gpt-4o",
    azure_deployment="gpt-4o",
    timeout=120,
    parallel_tool_calls=False,
)
single = OpenAIChatCompletionClient(model="gpt-4o", timeout=120, parallel_tool_calls=False)
writer = AssistantAgent("writer", model_client=single)
team = RoundRobinGroupChat([writer], max_turns=3)
editor = AssistantAgent("editor", model_client=plain, tools=[AgentTool(agent=writer)])
chief = AssistantAgent("chief", model_client=azure, tools=[TeamTool(team, name="desk", description="Ask the desk")])
