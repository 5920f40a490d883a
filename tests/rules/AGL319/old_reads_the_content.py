import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}



def is_over(message):
    if "content" not in message:
        return False
    return "TERMINATE" in (message["content"] or "")


tests = [
    lambda m: "TERMINATE" in (m.get("content") or ""),
    lambda m: "TERMINATE" in m["content"],
    lambda m: "TERMINATE" in str(m),
    lambda m: "tool_calls" in m,
    lambda m: m is None or "TERMINATE" in (m.get("content") or ""),
    lambda m: m["role"] == "assistant" and (m["content"] or "") == "TERMINATE",
    lambda m: isinstance(m, str) and "TERMINATE" in m,
    lambda m: "tool_response" not in m and m["content"] == "",
    lambda m: "DONE" in m or "DONE" in (m["content"] or ""),
    lambda m: "is_final" in m,
    is_over,
]
agents = [autogen.UserProxyAgent(f"user{i}", is_termination_msg=test) for i, test in enumerate(tests)]


def find(text):
    return "TERMINATE" in text


find("All done. TERMINATE")
sorted(["TERMINATE"], key=lambda m: "TERMINATE" in m)
