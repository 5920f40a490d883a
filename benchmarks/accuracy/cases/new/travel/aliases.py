import autogen_ext.models.openai as models
import autogen_agentchat.teams as teams
from autogen_agentchat import agents, conditions

client = models.OpenAIChatCompletionClient(model="gpt-4o", timeout=2)  # expect: AGL102
Client = models.OpenAIChatCompletionClient
good = Client(model="gpt-4o", timeout=65)  # silent: AGL101
members = [agents.AssistantAgent(n, model_client=good) for n in ("a", "b")]
ring = teams.RoundRobinGroupChat(members)  # expect: AGL301
stopped = teams.RoundRobinGroupChat(members, termination_condition=conditions.MaxMessageTermination(9))  # silent: AGL301
