from typing import Annotated

import requests
from autogen import AssistantAgent, UserProxyAgent

assistant = AssistantAgent("assistant", llm_config={"config_list": [{"model": "gpt-4o"}], "timeout": 120})
user = UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False, max_consecutive_auto_reply=4)


def register(fn):
    assistant.register_for_llm(description=fn.__doc__)(fn)
    user.register_for_execution()(fn)
    return fn


@register
def look_up(url: Annotated[str, "u"]) -> str:
    """Look up."""
    return requests.get(url, timeout=20).json()["name"]
