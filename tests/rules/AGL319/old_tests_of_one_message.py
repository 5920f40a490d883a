import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
import functools


class Stop:
    def check(self, message):
        return "DONE" in (message["content"] or "")

    def __call__(self, message, **more):
        return "DONE" in (message["content"] or "")


def both(sender, message):
    return "DONE" in (message["content"] or "")


def made(name, test=None):
    return autogen.UserProxyAgent(name, is_termination_msg=test)


a = autogen.UserProxyAgent("a", is_termination_msg=lambda *messages: True)
b = autogen.UserProxyAgent("b", is_termination_msg=lambda message, word="DONE": word in (message["content"] or ""))
c = autogen.UserProxyAgent("c", is_termination_msg=Stop().check)
d = autogen.UserProxyAgent("d", is_termination_msg=Stop())
e = autogen.UserProxyAgent("e", is_termination_msg=functools.partial(both, "e"))
f = autogen.UserProxyAgent("f", is_termination_msg=None)
g = made("g")
