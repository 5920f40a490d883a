import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
assistant = autogen.AssistantAgent("assistant", llm_config=config)
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)


def ask(message):
    while True:  # expect: AGL202
        try:
            return user.initiate_chat(assistant, message=message, max_turns=1)
        except Exception:
            continue


def ask_and_check(message):
    while True:  # expect: AGL202
        try:
            result = user.initiate_chat(assistant, message=message, max_turns=1)
            if "answer" in result.summary:
                break
        except Exception as error:
            print(error)
    return result


def ask_until_done(message):
    done = False
    while not done:  # expect: AGL202
        try:
            user.initiate_chat(assistant, message=message, max_turns=1)
            done = True
        except TimeoutError:
            pass
