import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}



def done(content):
    return "TERMINATE" in (content.get("content") or "")  # expect: AGL319


def is_over(message: str) -> bool:
    return (message.get("content") or "").rstrip().endswith("TERMINATE")  # expect: AGL319


a = autogen.UserProxyAgent("a", human_input_mode="NEVER", is_termination_msg=lambda m: "TERMINATE" in (m.get("content") or ""))  # expect: AGL319
b = autogen.UserProxyAgent("b", is_termination_msg=lambda x: (x.get("content") or "") == "TERMINATE" or (x.get("content") or "") == "TERMINATE.")  # expect: AGL319
c = autogen.UserProxyAgent("c", is_termination_msg=done)
d = autogen.ConversableAgent("d", is_termination_msg=is_over)
e = autogen.ConversableAgent("e", is_termination_msg=lambda m: any(word in (m.get("content") or "") for word in ("DONE", "STOP")))  # expect: AGL319
