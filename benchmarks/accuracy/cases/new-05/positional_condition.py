from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat, Swarm
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
agents = [AssistantAgent(n, client, handoffs=["a", "b"]) for n in ("a", "b")]

ring = RoundRobinGroupChat(agents, MaxMessageTermination(10))  # silent: AGL305
turned = RoundRobinGroupChat(agents, None, 6)  # silent: AGL301
swarm = Swarm(agents, TextMentionTermination("TERMINATE") | MaxMessageTermination(30))  # silent: AGL305
open_swarm = Swarm(agents, None, None)  # expect: AGL301
long_swarm = Swarm(agents, TextMentionTermination("TERMINATE") | MaxMessageTermination(501))  # expect: AGL305
