"""Stop tests in all shapes."""

import functools
import operator
import re

import autogen
from autogen import AssistantAgent, ConversableAgent, UserProxyAgent

llm = {"config_list": [{"model": "gpt-4o", "api_key": "none"}], "timeout": 60}
STOP_WORDS = ("TERMINATE", "BYE")
PATTERN = re.compile(r"TERMINATE\W*$")


def text_of(message):
    return message.get("content", "")  # expect: AGL308


def safe_text_of(message):
    return message.get("content") or ""


def says_stop(message):
    return text_of(message).strip().endswith("TERMINATE")


def says_stop_safely(message):
    return safe_text_of(message).strip().endswith("TERMINATE")  # silent: AGL308


def by_regex(message: dict) -> bool:
    return bool(PATTERN.search(message["content"]))  # expect: AGL308


def by_regex_guarded(message: dict) -> bool:
    content = message.get("content")
    if not isinstance(content, str):
        return False
    return PATTERN.search(content) is not None  # silent: AGL308


def any_word(words, message):
    return any(word in message["content"] for word in words)  # expect: AGL308


def tried(message):
    try:
        return "TERMINATE" in message["content"]  # silent: AGL308
    except TypeError:
        return False


class Desk:
    def __init__(self):
        self.word = "DONE"
        self.user = UserProxyAgent("desk_user", human_input_mode="NEVER", code_execution_config=False, max_consecutive_auto_reply=5, is_termination_msg=self.is_done)
        self.clerk = AssistantAgent("clerk", llm_config=llm, system_message="Serve. Say DONE at the end.")

    def is_done(self, message):
        return self.word in message.get("content", "")  # expect: AGL308

    @staticmethod
    def is_over(message):
        return (message.get("content") or "").rstrip().endswith("DONE")  # silent: AGL308

    def serve(self):
        self.user.initiate_chat(self.clerk, message="A stamp, please.")


assistant = AssistantAgent("assistant", llm_config=llm)
common = {"human_input_mode": "NEVER", "code_execution_config": False, "max_consecutive_auto_reply": 5}
one = UserProxyAgent("one", is_termination_msg=says_stop, **common)
two = UserProxyAgent("two", is_termination_msg=says_stop_safely, **common)
three = UserProxyAgent("three", is_termination_msg=by_regex, **common)
four = UserProxyAgent("four", is_termination_msg=by_regex_guarded, **common)
five = UserProxyAgent("five", is_termination_msg=functools.partial(any_word, STOP_WORDS), **common)
six = UserProxyAgent("six", is_termination_msg=tried, **common)
seven = UserProxyAgent("seven", is_termination_msg=lambda m: "TERMINATE" in m, **common)  # expect: AGL319
eight = UserProxyAgent("eight", is_termination_msg=lambda m: "TERMINATE" in str(m), **common)  # silent: AGL319, AGL308
nine = UserProxyAgent("nine", is_termination_msg=lambda m: m.get("content") is not None and m["content"].endswith("TERMINATE"), **common)  # silent: AGL308
ten = UserProxyAgent("ten", is_termination_msg=lambda m: "TERMINATE" in autogen.code_utils.content_str(m.get("content")), **common)  # silent: AGL308
eleven = UserProxyAgent("eleven", is_termination_msg=lambda m: operator.contains(m["content"], "TERMINATE"), **common)
desk = Desk()
desk.serve()

for proxy in (one, two, three, four, five, six, seven, eight, nine, ten, eleven):
    proxy.initiate_chat(assistant, message="What is 2 + 2?")


@one.register_for_execution()
@assistant.register_for_llm(description="Add two numbers.")
def add(a: int, b: int) -> int:
    return a + b
