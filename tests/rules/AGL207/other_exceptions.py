import asyncio

import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
assistant = autogen.AssistantAgent("assistant", llm_config=config)
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)

try:
    user.initiate_chat(assistant, message="Sum up", max_turns=2)
except KeyboardInterrupt:
    pass

try:
    user.initiate_chat(assistant, message="Sum up", max_turns=2)
except (ValueError, KeyError):
    print("no number")


async def main():
    try:
        await user.a_initiate_chat(assistant, message="Sum up", max_turns=2)
    except asyncio.CancelledError:
        pass
