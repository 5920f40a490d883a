from functools import partial

from autogen import UserProxyAgent


def holds_text(message, words=()):
    return any(word in (message.get("content") or "") for word in words)


class Stop:
    def __init__(self, word):
        self.word = word

    def __call__(self, message):
        return (message["content"] or "").startswith(self.word)


class Careful(Stop):
    def __call__(self, message):
        return (message["content"] or "").endswith(self.word)


quiet = {"human_input_mode": "NEVER", "code_execution_config": False, "max_consecutive_auto_reply": 3}
three = UserProxyAgent("three", is_termination_msg=partial(holds_text, words=["TERMINATE"]), **quiet)
five = UserProxyAgent("five", is_termination_msg=Careful("TERMINATE"), **quiet)


def build(test, word):
    return UserProxyAgent("six", is_termination_msg=partial(test, word), **quiet)
