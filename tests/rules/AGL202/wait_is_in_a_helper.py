import time

import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
assistant = autogen.AssistantAgent("assistant", llm_config=config)
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)


def wait_a_moment():
    time.sleep(5)


def ask(message):
    while True:
        try:
            return user.initiate_chat(assistant, message=message, max_turns=1)
        except Exception:
            wait_a_moment()
