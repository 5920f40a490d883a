from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, SourceMatchTermination, TextMentionTermination
from autogen_agentchat.messages import TextMessage
from autogen_agentchat.teams import RoundRobinGroupChat, SelectorGroupChat, Swarm
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
writer = AssistantAgent("writer", model_client=client, system_message="You write poems. Say DONE when you are ready.")
critic = AssistantAgent("critic", model_client=client, system_message="You find fault.")

def crew(word):
    return Swarm([writer, critic], termination_condition=TextMentionTermination(word) | MaxMessageTermination(25))


async def main(topic):
    team = RoundRobinGroupChat([writer, critic], termination_condition=TextMentionTermination(text="DONE", sources=["writer"]), max_turns=9)
    await team.run(task=f"Write about {topic} and say DONE then.")  # expect: AGL303
    async for message in crew("STOP").run_stream(
        task=[
            TextMessage(content="Write about rain.", source="user"),
            TextMessage(content="STOP when both agree.", source="user"),  # expect: AGL303
        ]
    ):
        print(message)
