"""A chat window that asks its user by its own means."""
import asyncio

import autogen
import chainlit as cl

llm_config = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}


class WindowUser(autogen.UserProxyAgent):
    def get_human_input(self, prompt: str) -> str:
        reply = cl.run_sync(cl.AskUserMessage(content=prompt, timeout=60).send())
        return reply["output"] if reply else "exit"


@cl.on_message
async def on_message(message: cl.Message):
    helper = autogen.AssistantAgent("helper", llm_config=llm_config)
    user = WindowUser("user", code_execution_config=False)  # silent: AGL317
    await asyncio.to_thread(user.initiate_chat, helper, message=message.content)
    plain = autogen.UserProxyAgent("plain", code_execution_config=False)  # expect: AGL317
    await plain.a_initiate_chat(helper, message=message.content, max_turns=3)
