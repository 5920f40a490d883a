from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination, TimeoutTermination, TokenUsageTermination
from autogen_agentchat.teams import RoundRobinGroupChat, SelectorGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
writer = AssistantAgent("writer", model_client=client, system_message="Write. Say APPROVE when the text is good.")
critic = AssistantAgent("critic", model_client=client)

word = TextMentionTermination("APPROVE")
cap = MaxMessageTermination(max_messages=12)  # silent: AGL305

teams = [
    RoundRobinGroupChat([writer, critic], termination_condition=word | cap),  # silent: AGL301
    RoundRobinGroupChat([writer, critic], termination_condition=word, max_turns=8),  # silent: AGL305
    SelectorGroupChat([writer, critic], model_client=client, termination_condition=word | TimeoutTermination(600)),
    SelectorGroupChat([writer, critic], model_client=client, termination_condition=TokenUsageTermination(max_total_token=40_000)),
    RoundRobinGroupChat([writer, critic], termination_condition=cap),
]
