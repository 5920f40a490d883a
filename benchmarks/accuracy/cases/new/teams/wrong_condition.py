from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
agents = [AssistantAgent(n, model_client=client) for n in ("a", "b")]

as_text = RoundRobinGroupChat(agents, termination_condition="TERMINATE")  # expect: AGL327
as_class = RoundRobinGroupChat(agents, termination_condition=MaxMessageTermination)  # expect: AGL327
as_list = RoundRobinGroupChat(agents, termination_condition=[MaxMessageTermination(5)])  # expect: AGL327
right = RoundRobinGroupChat(agents, termination_condition=MaxMessageTermination(5))  # silent: AGL305
