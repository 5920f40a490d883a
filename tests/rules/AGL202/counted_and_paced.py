import time

import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
assistant = autogen.AssistantAgent("assistant", llm_config=config)
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)


def ask(message):
    for attempt in range(3):
        try:
            return user.initiate_chat(assistant, message=message, max_turns=1)
        except Exception:
            time.sleep(2**attempt)
    return None


def counted(message):
    attempts = 0
    while True:
        try:
            return user.initiate_chat(assistant, message=message, max_turns=1)
        except Exception:
            attempts += 1
            if attempts > 3:
                raise


def counted_before(message):
    attempts = 0
    while True:
        attempts += 1
        if attempts > 5:
            break
        try:
            return user.initiate_chat(assistant, message=message, max_turns=1)
        except Exception:
            continue
    return None


def paced(message):
    while True:
        try:
            return user.initiate_chat(assistant, message=message, max_turns=1)
        except Exception:
            time.sleep(30)


def until(message, deadline):
    while True:
        try:
            return user.initiate_chat(assistant, message=message, max_turns=1)
        except Exception:
            if time.monotonic() > deadline:
                raise


def counted_in_test(message):
    left = 3
    while left:
        try:
            return user.initiate_chat(assistant, message=message, max_turns=1)
        except Exception:
            left -= 1
    return None
