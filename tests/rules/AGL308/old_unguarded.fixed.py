import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}



def done(message):
    content = message.get("content") or ""  # expect: AGL308
    return content.rstrip().endswith("TERMINATE")


def is_over(message: dict) -> bool:
    """Whether the last sentence says so."""
    if "DONE" in (message["content"] or ""):  # expect: AGL308 warning
        return True
    return (message["content"] or "").endswith("BYE")


a = autogen.UserProxyAgent(
    "a",
    human_input_mode="NEVER",
    is_termination_msg=lambda x: (x.get("content") or "").rstrip().endswith("TERMINATE"),  # expect: AGL308
)
b = autogen.UserProxyAgent("b", is_termination_msg=lambda m: "TERMINATE" in (m["content"] or ""))  # expect: AGL308
c = autogen.UserProxyAgent("c", is_termination_msg=done)
d = autogen.ConversableAgent("d", is_termination_msg=is_over)
e = autogen.ConversableAgent(
    "e",
    is_termination_msg=lambda msg: (
        (msg.get('content') or '').strip() == 'TERMINATE' or (msg.get('content') or '').strip() == 'EXIT'  # expect: AGL308
    ),
)
f = autogen.ConversableAgent("f", is_termination_msg=lambda m: (m.get("content") or "").find("STOP") >= 0)  # expect: AGL308
