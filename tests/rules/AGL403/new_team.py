from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
writer = AssistantAgent("writer", client)  # expect: AGL403
critic = AssistantAgent(  # expect: AGL403
    "critic",
    model_client=client,
)
stop = TextMentionTermination("APPROVED") | MaxMessageTermination(45)
team = RoundRobinGroupChat([writer, critic], termination_condition=stop)
