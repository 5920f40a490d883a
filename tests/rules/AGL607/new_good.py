from autogen_agentchat.agents import AssistantAgent, UserProxyAgent
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=60)
user = UserProxyAgent("board_proxy")
reader = AssistantAgent("reader", client)
one = RoundRobinGroupChat([reader, user], max_turns=4)
two = RoundRobinGroupChat([AssistantAgent("reader", client), user], max_turns=4)


def make(name):
    return AssistantAgent(name, client)


third = make("reader three".replace(" ", "_"))
