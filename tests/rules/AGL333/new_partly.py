from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination, TimeoutTermination, TokenUsageTermination
from autogen_agentchat.teams import RoundRobinGroupChat, SelectorGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
writer = AssistantAgent("writer", model_client=client)
critic = AssistantAgent("critic", model_client=client)

poet = AssistantAgent("poet", model_client=client, model_client_stream=True)
budget = TokenUsageTermination(max_total_token=9000)  # expect: AGL333
one = RoundRobinGroupChat([poet, critic], termination_condition=budget)
other = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
reader = AssistantAgent("reader", model_client=other, model_client_stream=True)
two = SelectorGroupChat(
    [reader, AssistantAgent("singer", model_client=other, model_client_stream=True)],
    model_client=other,
    termination_condition=TokenUsageTermination(max_total_token=9000),  # expect: AGL333
)
