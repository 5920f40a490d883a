from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination
from autogen_agentchat.teams import SelectorGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
writer = AssistantAgent("writer", model_client=client)
critic = AssistantAgent("critic", model_client=client)
members = [writer, critic]
stop = MaxMessageTermination(20)
from elsewhere import agents, chosen


def pick(messages):
    if messages[-1].source == "writer":
        return "critic"
    return None


def all_of_them(messages):
    if messages[-1].source == "user":
        return "writer"
    elif messages[-1].source == writer.name:
        return critic.name
    elif messages[-1].source == "critic":
        return "writer"


def refuses(messages):
    if messages[-1].source == "writer":
        return "critic"
    raise ValueError("nobody")


def asks(messages):
    if len(messages) > 4:
        return "writer"
    else:
        return chosen(messages)


def falls_through(messages):
    if messages[-1].source == "writer":
        return "critic"


one = SelectorGroupChat(members, client, termination_condition=stop, selector_func=pick)
two = SelectorGroupChat(members, client, termination_condition=stop, selector_func=all_of_them)
three = SelectorGroupChat(members, client, termination_condition=stop, selector_func=refuses)
four = SelectorGroupChat(members, client, termination_condition=stop, selector_func=asks)
five = SelectorGroupChat(members, client, termination_condition=stop, selector_func=chosen)
six = SelectorGroupChat(agents, client, termination_condition=stop, selector_func=falls_through)
seven = SelectorGroupChat(members, client, termination_condition=stop, selector_func=lambda messages: "critic")
