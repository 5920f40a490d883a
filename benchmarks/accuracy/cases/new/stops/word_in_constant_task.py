from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
from autogen_agentchat.teams import MagenticOneGroupChat, SelectorGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

TASK = "Discuss the plan until both of you APPROVE it."  # expect: AGL303
client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
writer = AssistantAgent("writer", model_client=client, system_message="You write. Say APPROVE when you agree.")
critic = AssistantAgent("critic", model_client=client, system_message="You review. Say APPROVE when you agree.")
stop = TextMentionTermination("APPROVE") | MaxMessageTermination(max_messages=20)
team = SelectorGroupChat([writer, critic], model_client=client, termination_condition=stop)
big = MagenticOneGroupChat([writer, critic], model_client=client, termination_condition=TextMentionTermination("APPROVE"))


async def main(topic: str):
    await team.run(task=TASK)
    await team.run(task=f"Discuss {topic}.")  # silent: AGL303
    await big.run(task=TASK)  # silent: AGL303
    await critic.run(task=TASK)  # silent: AGL303
