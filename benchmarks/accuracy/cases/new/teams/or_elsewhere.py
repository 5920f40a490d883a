"""`or` and `and` are fine between other things."""
from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)


def make(names=None, limit=None, condition=None):
    agents = [AssistantAgent(n, model_client=client) for n in names or ("a", "b")]
    stop = condition or TextMentionTermination("TERMINATE") | MaxMessageTermination(limit or 20)  # silent: AGL327
    return RoundRobinGroupChat(agents, termination_condition=stop)  # silent: AGL301


make()
make(["x", "y"], limit=10)
