from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat, SelectorGroupChat, Swarm
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)

poet = AssistantAgent("poet", model_client=client, system_message="You write short poems.")  # expect: AGL307
alone = RoundRobinGroupChat([poet], termination_condition=TextMentionTermination("TERMINATE"))
clerk = AssistantAgent(
    "clerk",
    model_client=client,
    system_message="You sort the claims.",  # expect: AGL307
)
helper = AssistantAgent("helper", model_client=client)
two = SelectorGroupChat([clerk, helper], model_client=client, termination_condition=TextMentionTermination("ALL DONE"))


async def main():
    await alone.run(task="A poem about rain.")
    await two.run(task=f"Sort the claims of {input('Which day? ')}.")
