"""A chainlit front for two agents."""
import os
from typing import Dict, Optional, Union

import autogen
import chainlit as cl
from autogen import Agent, AssistantAgent, UserProxyAgent
from dotenv import load_dotenv

load_dotenv()
TASK = "Plot a chart of the stock price of the last year and save it to a file."


async def ask_helper(func, **kwargs):
    res = await func(**kwargs).send()
    while not res:
        res = await func(**kwargs).send()
    return res


class ChainlitAssistantAgent(AssistantAgent):
    def send(self, message: Union[Dict, str], recipient: Agent, request_reply: Optional[bool] = None, silent: Optional[bool] = False):
        cl.run_sync(cl.Message(content=f'*Sending message to "{recipient.name}":*\n\n{message}', author="AssistantAgent").send())  # silent: AGL401
        super().send(message=message, recipient=recipient, request_reply=request_reply, silent=silent)


class ChainlitUserProxyAgent(UserProxyAgent):
    def get_human_input(self, prompt: str) -> str:
        reply = cl.run_sync(ask_helper(cl.AskUserMessage, content=prompt, timeout=60))  # silent: AGL102
        return reply["content"].strip() if reply else "exit"


@cl.on_chat_start
async def on_chat_start():
    config_list = autogen.config_list_from_json(env_or_file="OAI_CONFIG_LIST")
    assistant = ChainlitAssistantAgent("assistant", llm_config={"config_list": config_list})  # expect: AGL101
    user_proxy = ChainlitUserProxyAgent(
        "user_proxy",
        code_execution_config={"work_dir": "workspace", "use_docker": False, "timeout": 5},  # expect: AGL904
    )
    await cl.Message(content=f"Starting agents on task: {TASK}").send()
    await cl.make_async(user_proxy.initiate_chat)(assistant, message=TASK)
    if os.getenv("VERBOSE"):
        print(open("workspace/log.txt").read())
