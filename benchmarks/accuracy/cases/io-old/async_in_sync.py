"""Async tools of a sync chat have a loop of their own; those of an async chat have not."""
import time

from autogen import AssistantAgent, UserProxyAgent, register_function

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
assistant = AssistantAgent("assistant", llm_config=config)
user = UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)


async def pause(seconds: int) -> str:
    time.sleep(seconds)  # silent: AGL502
    return "done"


register_function(pause, caller=assistant, executor=user, description="Wait")
user.initiate_chat(assistant, message="Wait a moment.", max_turns=2)
