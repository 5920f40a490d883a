from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination
from autogen_agentchat.teams import SelectorGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
writer = AssistantAgent("writer", model_client=client)
critic = AssistantAgent("critic", model_client=client)
members = [writer, critic]
stop = MaxMessageTermination(20)

PROMPT = 'Choose from {participants}. Answer {"next": "writer"}.'  # expect: AGL336 error
one = SelectorGroupChat(members, client, termination_condition=stop, max_selector_attempts=0)  # expect: AGL336 error
two = SelectorGroupChat(members, client, termination_condition=stop, selector_prompt=PROMPT)
three = SelectorGroupChat(
    members,
    model_client=client,
    termination_condition=stop,
    max_selector_attempts=-1,  # expect: AGL336
    selector_prompt="You are in {room}. Choose one of {participants}.",  # expect: AGL336
)
four = SelectorGroupChat(members, client, termination_condition=stop, selector_prompt="Choose {} of {participants}")  # expect: AGL336
five = SelectorGroupChat(members, client, termination_condition=stop, selector_prompt="Choose one of { participants")  # expect: AGL336


def build(task):
    prompt = f"The task is {task}. Read {{history}} and {{plan}}, choose one of {{participants}}."  # expect: AGL336
    return SelectorGroupChat(members, client, termination_condition=stop, selector_prompt=prompt)
