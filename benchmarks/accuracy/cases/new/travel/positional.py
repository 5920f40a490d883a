from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination, TimeoutTermination
from autogen_agentchat.teams import MagenticOneGroupChat, SelectorGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
a = AssistantAgent("a", client)
b = AssistantAgent("b", client)

one = SelectorGroupChat([a, b], client)  # expect: AGL301
two = SelectorGroupChat([a, b], client, max_turns=4)  # silent: AGL301
three = SelectorGroupChat([a, b], client, termination_condition=TextMentionTermination("TERMINATE", ["a"]) | MaxMessageTermination(70, True))  # expect: AGL305
four = MagenticOneGroupChat([a, b], client, max_stalls=2)  # silent: AGL301
five = SelectorGroupChat([a, b], client, termination_condition=TimeoutTermination(60) | TextMentionTermination("TERMINATE"))  # silent: AGL302
