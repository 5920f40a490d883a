import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}


def over():
    return True


def both(message, sender):
    return "DONE" in (message["content"] or "")


a = autogen.UserProxyAgent("a", is_termination_msg="TERMINATE")  # expect: AGL319
b = autogen.UserProxyAgent("b", is_termination_msg=lambda: True)  # expect: AGL319
c = autogen.UserProxyAgent("c", is_termination_msg=over)  # expect: AGL319
d = autogen.UserProxyAgent("d", is_termination_msg=both)  # expect: AGL319
