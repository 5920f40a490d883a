from functools import partial

from autogen import UserProxyAgent


def ends_with(word, message):
    return (message["content"] or "").rstrip().endswith(word)  # expect: AGL308


def holds(message, words=()):
    return any(word in (message.get("content") or "") for word in words)  # expect: AGL308


def holds_text(message, words=()):
    return any(word in (message.get("content") or "") for word in words)


class Stop:
    def __init__(self, word):
        self.word = word

    def __call__(self, message):
        return (message["content"] or "").endswith(self.word)  # expect: AGL308


class Careful(Stop):
    def __call__(self, message):
        return (message["content"] or "").endswith(self.word)


quiet = {"human_input_mode": "NEVER", "code_execution_config": False, "max_consecutive_auto_reply": 3}
one = UserProxyAgent("one", is_termination_msg=partial(ends_with, "TERMINATE"), **quiet)
two = UserProxyAgent("two", is_termination_msg=partial(holds, words=["TERMINATE"]), **quiet)
three = UserProxyAgent("three", is_termination_msg=partial(holds_text, words=["TERMINATE"]), **quiet)
four = UserProxyAgent("four", is_termination_msg=Stop("TERMINATE"), **quiet)
five = UserProxyAgent("five", is_termination_msg=Careful("TERMINATE"), **quiet)
