import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
assistant = autogen.AssistantAgent("assistant", llm_config=config)
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)


def ask(message):
    for _ in range(3):
        try:
            return user.initiate_chat(assistant, message=message, max_turns=2)
        except TimeoutError:
            continue
    raise TimeoutError(message)
