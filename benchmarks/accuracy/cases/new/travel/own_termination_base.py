"""Conditions picked from a table."""
from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination, TokenUsageTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

CLIENT = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
STOPS = {
    "words": TextMentionTermination("TERMINATE"),  # expect: AGL302
    "messages": MaxMessageTermination(10),
    "tokens": TokenUsageTermination(max_total_token=9000),
}
MEMBERS = [AssistantAgent(n, model_client=CLIENT, system_message="Work. Say TERMINATE at the end.") for n in ("a", "b")]

by_words = RoundRobinGroupChat(MEMBERS, termination_condition=STOPS["words"])
by_messages = RoundRobinGroupChat(MEMBERS, termination_condition=STOPS["messages"])  # silent: AGL302
by_all = RoundRobinGroupChat(MEMBERS, termination_condition=STOPS["words"] | STOPS["tokens"])  # silent: AGL302
