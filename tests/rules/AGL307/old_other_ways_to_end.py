import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}



def user(test):
    return autogen.UserProxyAgent("user", human_input_mode="NEVER", is_termination_msg=test, code_execution_config=False)


writer = autogen.AssistantAgent("writer", system_message="You write letters.", llm_config=config)
calls = {"count": 0}
finished = False


def counts(message):
    calls["count"] += 1
    return calls["count"] > 5


def flag(message):
    global finished
    finished = finished or "DONE" in (message.get("content") or "")
    return finished


tests = [
    lambda m: "goodbye" in (m.get("content") or "").lower(),
    lambda m: "Best regards" in (m.get("content") or ""),
    lambda m: "DONE" in (m.get("content") or "") or m.get("name") == "writer",
    lambda m: not (m.get("content") or "") or "DONE" in m["content"],
    lambda m: "DONE" in (m.get("content") or "") or len(m["content"] or "") > 900,
    lambda m: True,
    counts,
    flag,
]
user(tests[0]).initiate_chat(writer, message="A letter.")
user(tests[1]).initiate_chat(writer, message="A letter.")
user(tests[2]).initiate_chat(writer, message="A letter.")
user(tests[3]).initiate_chat(writer, message="A letter.")
user(tests[4]).initiate_chat(writer, message="A letter.")
user(tests[5]).initiate_chat(writer, message="A letter.")
user(tests[6]).initiate_chat(writer, message="A letter.")
user(tests[7]).initiate_chat(writer, message="A letter.")
