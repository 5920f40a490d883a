import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}

STOP = "TERMINATE"


class Desk:
    def __init__(self, word: str = STOP) -> None:
        self.word = word
        self.user = autogen.UserProxyAgent("user", human_input_mode="NEVER", is_termination_msg=self.is_over)
        self.careful = autogen.UserProxyAgent("careful", is_termination_msg=self.is_carefully_over)

    def is_over(self, message):
        text = message.get("content", "")  # expect: AGL308
        return self.word in text

    def is_carefully_over(self, message):
        text = message.get("content") or ""
        return self.word in text


def make(test):
    return autogen.UserProxyAgent("made", human_input_mode="NEVER", is_termination_msg=test)


make(lambda m: m["content"].endswith(STOP))  # expect: AGL308
make(lambda m: (m["content"] or "").endswith(STOP))
Desk()
