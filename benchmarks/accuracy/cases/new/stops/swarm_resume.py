from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import HandoffTermination, TextMentionTermination
from autogen_agentchat.messages import HandoffMessage
from autogen_agentchat.teams import Swarm
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)


def build():
    clerk = AssistantAgent("clerk", model_client=client, handoffs=["user"], system_message="Say TERMINATE at the end.")
    return Swarm([clerk], termination_condition=HandoffTermination(target="user") | TextMentionTermination("TERMINATE"), max_turns=20)


async def chat():
    team = build()
    while True:
        text = input("You: ")
        if text == "exit":
            break
        result = await team.run(task=text)  # expect: AGL312
        print(result.messages[-1])


async def chat_rightly():
    team = build()
    result = await team.run(task=input("You: "))  # silent: AGL312
    while isinstance(result.messages[-1], HandoffMessage):
        result = await team.run(task=HandoffMessage(source="user", target="clerk", content=input("You: ")))
