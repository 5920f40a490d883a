from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
agents = [AssistantAgent(n, model_client=client) for n in ("a", "b")]

stop = TextMentionTermination("TERMINATE") or MaxMessageTermination(10)  # expect: AGL327
team = RoundRobinGroupChat(agents, termination_condition=stop)  # silent: AGL301
inline = RoundRobinGroupChat(  # silent: AGL301
    agents,
    termination_condition=MaxMessageTermination(10) and TextMentionTermination("TERMINATE"),  # expect: AGL327
)
piped = RoundRobinGroupChat(agents, termination_condition=TextMentionTermination("TERMINATE") | MaxMessageTermination(10))  # silent: AGL305


def build(condition=None):
    return RoundRobinGroupChat(agents, termination_condition=condition or MaxMessageTermination(10))
