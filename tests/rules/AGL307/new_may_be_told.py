from autogen_agentchat.agents import AssistantAgent, SocietyOfMindAgent, UserProxyAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat, SelectorGroupChat, Swarm
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
from elsewhere import PROMPT, get_task, memory, search, word


def verdict(text: str) -> str:
    """Judge a text."""
    return "APPROVED" if len(text) > 20 else "REJECTED"


class Judge(AssistantAgent):
    """Asks for the word in its own way."""


writer = AssistantAgent("writer", model_client=client, system_message="You write.")
person = UserProxyAgent("person", input_func=input)
stop = TextMentionTermination("APPROVED")
unknown_prompt = AssistantAgent("critic", model_client=client, system_message=PROMPT)
partly_known = AssistantAgent("editor", model_client=client, system_message=f"You edit. {PROMPT}")
with_tool = AssistantAgent("judge", model_client=client, system_message="You judge.", tools=[verdict])
with_other_tool = AssistantAgent("searcher", model_client=client, system_message="You search.", tools=[search])
remembering = AssistantAgent("rememberer", model_client=client, system_message="You know.", memory=[memory])
own = Judge("own", model_client=client, system_message="You judge.")
one = RoundRobinGroupChat([writer, person], termination_condition=stop)
two = RoundRobinGroupChat([writer, unknown_prompt], termination_condition=stop)
three = RoundRobinGroupChat([writer, partly_known], termination_condition=stop)
four = RoundRobinGroupChat([writer, with_tool], termination_condition=stop)
five = RoundRobinGroupChat([writer, with_other_tool], termination_condition=stop)
six = RoundRobinGroupChat([writer, remembering], termination_condition=stop)
seven = RoundRobinGroupChat([writer, own], termination_condition=stop)
eight = RoundRobinGroupChat([writer], termination_condition=stop)
nine = RoundRobinGroupChat([writer], termination_condition=TextMentionTermination(word))
ten = RoundRobinGroupChat([writer, SocietyOfMindAgent("office", team=six, model_client=client)], termination_condition=stop)


async def main():
    await eight.run(task=get_task())
