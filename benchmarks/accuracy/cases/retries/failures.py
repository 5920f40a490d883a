"""What becomes of failures."""
import logging

import openai
import autogen
from autogen.exceptions import TimeoutError as AutogenTimeout  # expect: AGL208
from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

log = logging.getLogger(__name__)
cfg = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
assistant = autogen.AssistantAgent("assistant", llm_config=cfg)
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False, max_consecutive_auto_reply=1)
client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
team = RoundRobinGroupChat([AssistantAgent("agent", client)], termination_condition=MaxMessageTermination(5))


def silent(question):
    try:
        return user.initiate_chat(assistant, message=question)
    except Exception:  # expect: AGL207
        pass


def printed(questions):
    for question in questions:
        try:
            user.initiate_chat(assistant, message=question)
        except Exception as error:  # expect: AGL207
            print("skipped:", error)
            continue


def logged(question):
    try:
        return user.initiate_chat(assistant, message=question)
    except Exception:  # silent: AGL207
        log.exception("no answer to %s", question)
        return None


def wrong_type(question):
    try:
        return user.initiate_chat(assistant, message=question)
    except openai.APITimeoutError:  # expect: AGL209
        log.warning("slow")
        return "slow"


def right_type(question):
    try:
        return user.initiate_chat(assistant, message=question)
    except TimeoutError:  # silent: AGL209
        log.warning("slow")
        return "slow"


async def wrapped(task):
    try:
        return await team.run(task=task)
    except openai.RateLimitError:  # expect: AGL209
        log.warning("too many requests")
        return None


async def direct(task):
    try:
        return await AssistantAgent("alone", client).run(task=task)
    except openai.RateLimitError:  # silent: AGL209
        log.warning("too many requests")
        return None
