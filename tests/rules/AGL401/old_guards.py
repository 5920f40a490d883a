import os
import sys

import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
assistant = autogen.AssistantAgent("assistant", llm_config=config)
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
LIMIT = 20_000


def refuse_long(path):
    text = open(path).read()
    if len(text) > LIMIT:
        raise ValueError(path)
    user.initiate_chat(assistant, message=text, max_turns=1)  # silent: AGL401


def refuse_large(path):
    if os.path.getsize(path) > LIMIT:
        return
    user.initiate_chat(assistant, message=open(path).read(), max_turns=1)  # silent: AGL401


def refuse_empty(path):
    text = open(path).read()
    if len(text) == 0:
        return
    user.initiate_chat(assistant, message=text, max_turns=1)  # expect: AGL401


def refuse_missing(path):
    if not os.path.exists(path):
        raise FileNotFoundError(path)
    user.initiate_chat(assistant, message=open(path).read(), max_turns=1)  # expect: AGL401


def warns_only(path):
    text = open(path).read()
    if len(text) > LIMIT:
        print("this is long", file=sys.stderr)
    user.initiate_chat(assistant, message=text, max_turns=1)  # expect: AGL401


def cuts(path):
    text = open(path).read()
    if len(text) > LIMIT:
        text = text[:LIMIT]
    user.initiate_chat(assistant, message=text, max_turns=1)  # silent: AGL401
