import logging
import sys
import traceback

import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
assistant = autogen.AssistantAgent("assistant", llm_config=config)
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)


def ask(message):
    return user.initiate_chat(assistant, message=message, max_turns=2)


def logs():
    try:
        return ask("Sum up")
    except Exception:
        logging.exception("no answer")


def shows():
    try:
        return ask("Sum up")
    except Exception:
        print(traceback.format_exc())


def names():
    try:
        return ask("Sum up")
    except Exception as error:
        print(f"failed with {type(error).__name__}: {error}")


def answers():
    try:
        return ask("Sum up")
    except TimeoutError:
        return "The model is too slow today."


def ends():
    try:
        return ask("Sum up")
    except TimeoutError as error:
        print(error)
        sys.exit(1)


def raises():
    try:
        return ask("Sum up")
    except TimeoutError as error:
        raise RuntimeError("no answer") from error


def remembers(failed):
    try:
        return ask("Sum up")
    except TimeoutError as error:
        failed.append(error)
