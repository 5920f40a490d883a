import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}

from elsewhere import test


def made(predicate):
    return autogen.UserProxyAgent("user", is_termination_msg=predicate)


autogen.UserProxyAgent("user", is_termination_msg=test)


class Team:
    def __init__(self, is_termination_msg):
        self.test = is_termination_msg


Team(is_termination_msg=lambda m: "TERMINATE" in m)
