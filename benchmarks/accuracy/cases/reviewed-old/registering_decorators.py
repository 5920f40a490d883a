import functools
import requests
from typing import Annotated
import autogen
from autogen import AssistantAgent, UserProxyAgent

cfg = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
assistant = AssistantAgent("assistant", llm_config=cfg)
user = UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False, max_consecutive_auto_reply=4)


def register(fn):
    assistant.register_for_llm(description=fn.__doc__)(fn)
    user.register_for_execution()(fn)
    return fn


def register_with(description):
    def decorate(fn):
        autogen.register_function(fn, caller=assistant, executor=user, description=description)
        return fn
    return decorate


def retrying(fn):
    @functools.wraps(fn)
    def inner(*args, **kwargs):
        for _ in range(3):
            try:
                return fn(*args, **kwargs)
            except requests.RequestException:
                continue
        raise RuntimeError("failed")
    return inner


@register
def one(url: Annotated[str, "u"]) -> str:
    """One."""
    return requests.get(url).text  # expect: AGL501, AGL404


@register_with("Two")
def two(url: Annotated[str, "u"]) -> str:
    return requests.get(url, timeout=5).json()["a"]


@register_with("Three")
@retrying
def three(url: Annotated[str, "u"]) -> str:
    return requests.get(url).json()["a"]  # expect: AGL501


user.initiate_chat(assistant, message="hi", max_turns=3)
