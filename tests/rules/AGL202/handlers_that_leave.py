import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
assistant = autogen.AssistantAgent("assistant", llm_config=config)
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)


def returns(message):
    while True:
        try:
            return user.initiate_chat(assistant, message=message, max_turns=1)
        except Exception:
            return None


def breaks(message):
    while True:
        try:
            return user.initiate_chat(assistant, message=message, max_turns=1)
        except Exception:
            break


def raises(message):
    while True:
        try:
            return user.initiate_chat(assistant, message=message, max_turns=1)
        except Exception as error:
            raise RuntimeError("no answer") from error
