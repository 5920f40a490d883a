from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination
from autogen_agentchat.teams import SelectorGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
writer = AssistantAgent("writer", model_client=client)
critic = AssistantAgent("critic", model_client=client)
members = [writer, critic]
stop = MaxMessageTermination(20)


def pick(messages):  # expect: AGL315 warning
    if messages[-1].source == "writer":
        return "critic"
    elif messages[-1].source == "user":
        return "writer"


async def choose(messages) -> str | None:
    last = messages[-1]
    if last.source == writer.name:
        return critic.name
    if "OK" in last.to_text():
        return  # expect: AGL315
    return writer.name


def misnamed(messages):
    return "Critic" if messages[-1].source == "writer" else "writer"  # expect: AGL315


one = SelectorGroupChat(members, client, termination_condition=stop, selector_func=pick)
two = SelectorGroupChat(members, client, termination_condition=stop, selector_func=choose)
three = SelectorGroupChat(members, client, termination_condition=stop, selector_func=misnamed)
four = SelectorGroupChat(members, client, termination_condition=stop, selector_func=lambda messages: "boss")  # expect: AGL315
