from typing import Sequence

from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination
from autogen_agentchat.messages import BaseAgentEvent, BaseChatMessage
from autogen_agentchat.teams import SelectorGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
planner = AssistantAgent("planner", model_client=client, system_message="Plan.")
searcher = AssistantAgent("searcher", model_client=client, system_message="Search.")
analyst = AssistantAgent("analyst", model_client=client, system_message="Analyse.")
stop = MaxMessageTermination(25)


def after_planner(messages: Sequence[BaseAgentEvent | BaseChatMessage]) -> str | None:
    if messages[-1].source != planner.name:
        return planner.name
    return None


def forgetful(messages: Sequence[BaseAgentEvent | BaseChatMessage]) -> str | None:  # expect: AGL315
    if messages[-1].source == "planner":
        return "searcher"
    if messages[-1].source == "searcher":
        return "analyst"


def wrong_name(messages):
    return "Planner"  # expect: AGL315


one = SelectorGroupChat([planner, searcher, analyst], client, termination_condition=stop, selector_func=after_planner)  # silent: AGL315
two = SelectorGroupChat([planner, searcher, analyst], client, termination_condition=stop, selector_func=forgetful)
three = SelectorGroupChat([planner, searcher, analyst], client, termination_condition=stop, selector_func=wrong_name)
PROMPT = """Select an agent. {roles}
Current conversation: {history}
Read it, then select one of {participants}. Only select one agent.
"""
four = SelectorGroupChat([planner, searcher], client, termination_condition=stop, selector_prompt=PROMPT)  # silent: AGL336
JSON_PROMPT = 'Select one of {participants} and answer as {"agent": "planner"}.'  # expect: AGL336
five = SelectorGroupChat([planner, searcher], client, termination_condition=stop, selector_prompt=JSON_PROMPT)
six = SelectorGroupChat([planner, searcher, analyst], client, termination_condition=stop, max_selector_attempts=0)  # expect: AGL336
