import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}


def is_over(message):
    return "TERMINATE" in message["content"]


def last_of(messages):
    return [message for message in messages if is_over(message)][-1:]


user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
texts = [{"content": "Done. TERMINATE"}]
print(last_of(texts), sorted(texts, key=lambda m: m["content"].lower()))
