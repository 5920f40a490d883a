from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination, TimeoutTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
writer = AssistantAgent("writer", model_client=client)

stop = (TextMentionTermination("DONE") or TextMentionTermination("END")) | MaxMessageTermination(20)  # expect: AGL327
one = RoundRobinGroupChat([writer], termination_condition=stop)
