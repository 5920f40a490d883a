import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}

from autogen.code_utils import content_str


def guarded(message):
    content = message.get("content")
    if not content:
        return False
    return content.rstrip().endswith("TERMINATE")


def tried(message):
    try:
        return "TERMINATE" in message["content"]
    except TypeError:
        return False


tests = [
    lambda m: (m.get("content") or "").rstrip().endswith("TERMINATE"),
    lambda m: m.get("content", "") and m.get("content", "").rstrip().endswith("TERMINATE"),
    lambda m: m["content"] is not None and "TERMINATE" in m["content"],
    lambda m: "TERMINATE" in str(m["content"]),
    lambda m: "TERMINATE" in content_str(m.get("content")),
    lambda m: isinstance(m.get("content"), str) and "TERMINATE" in m["content"],
    lambda m: m.get("content") == "TERMINATE",
    lambda m: not m.get("tool_calls") and "TERMINATE" in m["content"],
    guarded,
    tried,
    None,
]
agents = [autogen.UserProxyAgent(f"user{i}", is_termination_msg=test) for i, test in enumerate(tests)]
