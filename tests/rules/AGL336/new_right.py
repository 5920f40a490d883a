from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination
from autogen_agentchat.teams import SelectorGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
writer = AssistantAgent("writer", model_client=client)
critic = AssistantAgent("critic", model_client=client)
members = [writer, critic]
stop = MaxMessageTermination(20)
from elsewhere import attempts, pick, prompt

one = SelectorGroupChat(members, client, termination_condition=stop)
two = SelectorGroupChat(members, client, termination_condition=stop, max_selector_attempts=1)
three = SelectorGroupChat(members, client, termination_condition=stop, max_selector_attempts=attempts)
four = SelectorGroupChat(members, client, termination_condition=stop, selector_prompt="{roles} {participants} {history}")
five = SelectorGroupChat(members, client, termination_condition=stop, selector_prompt='Answer {{"next": "writer"}}: {participants}')
six = SelectorGroupChat(members, client, termination_condition=stop, selector_prompt=prompt)
seven = SelectorGroupChat(members, client, termination_condition=stop, selector_prompt="{x}", selector_func=pick)
eight = SelectorGroupChat(members, client, termination_condition=stop, selector_prompt="Choose any name.")


def build(task):
    text = f"The task is {task}. Choose one of {{participants}} after {{history!s}}."
    return SelectorGroupChat(members, client, termination_condition=stop, selector_prompt=text)
