from autogen_agentchat.agents import AssistantAgent, UserProxyAgent
from autogen_agentchat.conditions import FunctionCallTermination, HandoffTermination, MaxMessageTermination, TextMentionTermination, TextMessageTermination
from autogen_agentchat.teams import RoundRobinGroupChat, SelectorGroupChat, Swarm
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
writer = AssistantAgent("writer", model_client=client, handoffs=["critic"])
critic = AssistantAgent("critic", model_client=client, handoffs=["writer"])
members = [writer, critic]

one = RoundRobinGroupChat(members, termination_condition=TextMentionTermination("DONE") | MaxMessageTermination(25))  # expect: AGL302 warning
two = SelectorGroupChat(
    members,
    model_client=client,
    termination_condition=TextMentionTermination("DONE", sources=["critic"]) | MaxMessageTermination(25),  # expect: AGL302 warning
)
three = Swarm(members, termination_condition=HandoffTermination(target="critic") | MaxMessageTermination(25))  # expect: AGL302
four = RoundRobinGroupChat(members, termination_condition=FunctionCallTermination("transfer_to_critic") | MaxMessageTermination(25))  # expect: AGL302
five = RoundRobinGroupChat(
    members,
    termination_condition=TextMessageTermination("critic") | MaxMessageTermination(25),  # expect: AGL302
    max_turns=None,
)
