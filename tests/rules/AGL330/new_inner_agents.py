from autogen_agentchat.agents import AssistantAgent, SocietyOfMindAgent
from autogen_agentchat.conditions import FunctionCallTermination, MaxMessageTermination, SourceMatchTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_agentchat.tools import AgentTool
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
clerk = AssistantAgent("clerk", model_client=client)
inner = RoundRobinGroupChat([clerk], max_turns=2)
office = SocietyOfMindAgent("office", team=inner, model_client=client)
boss = AssistantAgent("boss", model_client=client, tools=[AgentTool(AssistantAgent("expert", model_client=client))])
one = RoundRobinGroupChat([office], termination_condition=SourceMatchTermination(["clerk"]) | MaxMessageTermination(9))
two = RoundRobinGroupChat([inner, boss], termination_condition=SourceMatchTermination(["clerk"]) | MaxMessageTermination(9))
three = RoundRobinGroupChat([boss], termination_condition=SourceMatchTermination(["expert"]) | MaxMessageTermination(9))
four = RoundRobinGroupChat([boss], termination_condition=FunctionCallTermination("expert") | MaxMessageTermination(9))
