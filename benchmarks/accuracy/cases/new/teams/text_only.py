from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat, SelectorGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
writer = AssistantAgent("writer", model_client=client, system_message="You write poems.")
critic = AssistantAgent("critic", model_client=client, system_message="You review. Reply APPROVE when the poem is good.")

team = RoundRobinGroupChat([writer, critic], termination_condition=TextMentionTermination("APPROVE"))  # expect: AGL302
picked = SelectorGroupChat(  # silent: AGL301
    [writer, critic],
    model_client=client,
    termination_condition=TextMentionTermination("APPROVE", sources=["critic"]),  # expect: AGL302
)
