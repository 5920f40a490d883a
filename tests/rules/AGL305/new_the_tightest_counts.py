from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination, TimeoutTermination
from autogen_agentchat.teams import MagenticOneGroupChat, RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
writer = AssistantAgent("writer", model_client=client)

one = RoundRobinGroupChat([writer], termination_condition=MaxMessageTermination(120) | MaxMessageTermination(20))
two = RoundRobinGroupChat([writer], termination_condition=MaxMessageTermination(500), max_turns=12)
three = RoundRobinGroupChat([writer], termination_condition=MaxMessageTermination(25), max_turns=700)
four = RoundRobinGroupChat([writer], termination_condition=MaxMessageTermination(200) | TimeoutTermination(300))
five = RoundRobinGroupChat([writer], max_turns=50)
six = AssistantAgent("six", model_client=client, max_tool_iterations=10)
