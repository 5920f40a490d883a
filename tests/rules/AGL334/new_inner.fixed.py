from autogen_agentchat.agents import AssistantAgent, SocietyOfMindAgent, UserProxyAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat, SelectorGroupChat
from autogen_agentchat.tools import TeamTool
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
writer = AssistantAgent("writer", model_client=client)
critic = AssistantAgent("critic", model_client=client)

inner = RoundRobinGroupChat([writer, critic], termination_condition=MaxMessageTermination(25))  # expect: AGL334
office = SocietyOfMindAgent("office", team=inner, model_client=client)
team = RoundRobinGroupChat([office], max_turns=3)
desk = TeamTool(
    team=SelectorGroupChat([writer, critic], model_client=client, termination_condition=MaxMessageTermination(25)),  # expect: AGL334
    name="desk",
    description="Asks the desk.",
)
boss = AssistantAgent("boss", model_client=client, tools=[desk])
part = RoundRobinGroupChat([writer], termination_condition=MaxMessageTermination(25), max_turns=None)  # expect: AGL334
whole = RoundRobinGroupChat([part, critic], termination_condition=MaxMessageTermination(9))
