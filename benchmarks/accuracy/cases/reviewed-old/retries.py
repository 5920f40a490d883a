import logging
import time

import autogen
import backoff
import openai
import requests
from autogen import AssistantAgent, UserProxyAgent
from tenacity import Retrying, retry, retry_if_exception_type, stop_after_attempt, stop_after_delay, wait_exponential, wait_fixed

log = logging.getLogger(__name__)
llm_config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
user = UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False, max_consecutive_auto_reply=2)
writer = AssistantAgent("writer", llm_config=llm_config)
slow = AssistantAgent("slow", llm_config={"config_list": [{"model": "gpt-4o"}], "timeout": 1200, "max_retries": 3})  # expect: AGL201
many = AssistantAgent("many", llm_config={"config_list": [{"model": "gpt-4o", "max_retries": 15}], "timeout": 30})  # expect: AGL201
none = AssistantAgent("none", llm_config={"config_list": [{"model": "gpt-4o", "max_retries": 0}], "timeout": 100})


def ask_forever(text):
    while True:  # expect: AGL202
        try:
            return user.initiate_chat(writer, message=text, max_turns=1)
        except Exception:
            continue


def ask_forever_log(text):
    while True:  # expect: AGL202
        try:
            result = user.initiate_chat(writer, message=text, max_turns=1)
            break
        except Exception as e:
            log.warning("failed: %s", e)
    return result


def ask_forever_sleep(text):
    while True:
        try:
            return user.initiate_chat(writer, message=text, max_turns=1)  # silent: AGL202
        except Exception:
            time.sleep(5)


def ask_counted(text):
    tries = 0
    while True:
        try:
            return user.initiate_chat(writer, message=text, max_turns=1)  # silent: AGL202
        except Exception:
            tries += 1
            if tries > 3:
                raise


def ask_until(text):
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        try:
            return user.initiate_chat(writer, message=text, max_turns=1)  # silent: AGL202
        except Exception:
            pass


def fetch_forever(url):
    done = False
    while not done:  # expect: AGL202
        try:
            response = requests.get(url, timeout=10)
            done = True
        except requests.RequestException:
            pass
    return response


def serve():
    while True:
        text = input("> ")
        if text == "exit":
            break
        try:
            user.initiate_chat(writer, message=text, max_turns=1)
        except Exception as e:
            log.exception("chat failed")


def swallow(text):
    try:
        user.initiate_chat(writer, message=text, max_turns=1)
    except Exception:  # expect: AGL207
        pass


def swallow_print(text):
    try:
        return user.initiate_chat(writer, message=text, max_turns=1)
    except Exception as e:  # expect: AGL207
        print(f"Error: {e}")


def logged(text):
    try:
        return user.initiate_chat(writer, message=text, max_turns=1)
    except Exception as e:  # silent: AGL207
        log.error("chat failed", exc_info=e)
        return None


def raised(text):
    try:
        return user.initiate_chat(writer, message=text, max_turns=1)
    except Exception as e:  # silent: AGL207
        raise RuntimeError("chat failed") from e


def no_such(text):
    try:
        return user.initiate_chat(writer, message=text, max_turns=1)
    except autogen.exceptions.TimeoutError:  # expect: AGL208
        return None


def never(text):
    try:
        return user.initiate_chat(writer, message=text, max_turns=1)
    except openai.APITimeoutError:  # expect: AGL209
        log.error("timeout")
        raise


def old_name(text):
    try:
        return user.initiate_chat(writer, message=text, max_turns=1)
    except openai.error.RateLimitError:  # expect: AGL209
        log.error("rate")
        raise


@retry(wait=wait_fixed(2))
def ask_retry(text):
    return user.initiate_chat(writer, message=text, max_turns=1)


@retry(stop=stop_after_attempt(3), wait=wait_exponential(max=30), retry=retry_if_exception_type(TimeoutError))
def ask_retry_few(text):
    return user.initiate_chat(none, message=text, max_turns=1)  # silent: AGL203


@backoff.on_exception(backoff.expo, Exception)
def ask_backoff(text):
    return user.initiate_chat(writer, message=text, max_turns=1)


def use_retrying(text):
    for attempt in Retrying(wait=wait_fixed(1)):
        with attempt:
            return user.initiate_chat(writer, message=text, max_turns=1)


@retry(stop=stop_after_delay(60))
def plain(x):
    return x + 1
