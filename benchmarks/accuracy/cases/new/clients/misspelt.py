"""Clients whose settings were typed from memory."""

import os

from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat, SelectorGroupChat
from autogen_ext.models.openai import AzureOpenAIChatCompletionClient, OpenAIChatCompletionClient

COMMON = {"timeout": 90, "max_retries": 1}


def fast():
    return OpenAIChatCompletionClient(
        model="gpt-4o-mini",
        temprature=0.1,  # expect: AGL802
        **COMMON,
    )


def azure():
    return AzureOpenAIChatCompletionClient(
        model="gpt-4o",
        azure_endpoint=os.environ["AZURE_OPENAI_ENDPOINT"],
        api_version="2024-06-01",
        deployment="claims",  # expect: AGL802
        **COMMON,
    )


def reasoning():
    return OpenAIChatCompletionClient(
        model="o3-mini", max_completion_tokens=2000, reasoning_effort="low", **COMMON  # silent: AGL802
    )


planner = AssistantAgent("planner", fast(), system_messages="Plan it. Reply DONE when ready.")  # expect: AGL802
writer = AssistantAgent("writer", azure(), system_message="Write it.", description="Writes.")  # silent: AGL802
stop = TextMentionTermination("DONE") | MaxMessageTermination(max_messages=20)
team = RoundRobinGroupChat([planner, writer], termination=stop, max_turns=20)  # expect: AGL802
chooser = SelectorGroupChat([planner, writer], fast(), termination_condition=stop)  # silent: AGL802
