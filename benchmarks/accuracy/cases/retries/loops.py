"""Loops round chats and runs."""
import asyncio
import random
import time

import autogen
from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient

cfg = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
assistant = autogen.AssistantAgent("assistant", llm_config=cfg)
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False, max_consecutive_auto_reply=1)
agent = AssistantAgent("agent", OpenAIChatCompletionClient(model="gpt-4o", timeout=120))


def persistent(question):
    result = None
    while result is None:  # expect: AGL202
        try:
            result = user.initiate_chat(assistant, message=question)
        except Exception as error:
            print("again", error)
    return result


async def async_persistent(task):
    while True:  # expect: AGL202
        try:
            return await agent.run(task=task)
        except (TimeoutError, ConnectionError):
            pass


async def with_jitter(task):
    while True:  # silent: AGL202
        try:
            return await agent.run(task=task)
        except TimeoutError:
            await asyncio.sleep(random.random() * 10)


def five_times(question):
    for attempt in range(5):
        try:
            return user.initiate_chat(assistant, message=question)
        except TimeoutError:
            time.sleep(attempt)
    raise TimeoutError("five times")


def gives_up(question):
    tries = 0
    while True:  # silent: AGL202
        tries += 1
        try:
            return user.initiate_chat(assistant, message=question)
        except TimeoutError:
            if tries == 5:
                raise


def conversation():
    while True:  # silent: AGL202
        question = input("You: ")
        try:
            user.initiate_chat(assistant, message=question)
        except Exception as error:  # silent: AGL207
            print(error)
