from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
agents = [AssistantAgent(n, client) for n in ("a", "b")]

condition = (
    TextMentionTermination("TERMINATE")
    | TextMentionTermination("APPROVE")
)
condition = condition | MaxMessageTermination(  # silent: AGL305
    max_messages=80,  # expect: AGL305
)
team = RoundRobinGroupChat(agents, condition)  # silent: AGL301
