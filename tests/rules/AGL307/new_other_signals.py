from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)

writer = AssistantAgent("writer", model_client=client, system_message="You write JSON and YAML. Say DONE or END.")
critic = AssistantAgent("critic", model_client=client, system_message="You find fault, else APPROVED.")
most = MaxMessageTermination(20)
one = RoundRobinGroupChat([writer], termination_condition=TextMentionTermination("STOP") | most)
two = RoundRobinGroupChat([writer], termination_condition=TextMentionTermination("DONE") | most)
three = RoundRobinGroupChat([critic], termination_condition=TextMentionTermination("APPROVE") | most)
either = TextMentionTermination("REJECTED") | TextMentionTermination("APPROVED") | most
four = RoundRobinGroupChat([critic], termination_condition=either)
