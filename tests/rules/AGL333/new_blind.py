from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination, TimeoutTermination, TokenUsageTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
writer = AssistantAgent("writer", model_client=client)
critic = AssistantAgent("critic", model_client=client)

fast = OpenAIChatCompletionClient(
    model="gpt-4o-mini",
    timeout=120,
)
poet = AssistantAgent("poet", model_client=fast, model_client_stream=True)
one = RoundRobinGroupChat(
    [poet],
    termination_condition=TokenUsageTermination(max_total_token=9000),  # expect: AGL333 warning
)
