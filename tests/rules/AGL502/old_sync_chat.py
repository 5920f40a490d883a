import time

from autogen import AssistantAgent, UserProxyAgent, register_function

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
assistant = AssistantAgent("assistant", llm_config=config)
user = UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)


async def pause(seconds: int) -> str:
    time.sleep(seconds)
    return "done"


register_function(pause, caller=assistant, executor=user, description="Wait")
user.initiate_chat(assistant, message="go", max_turns=3)
