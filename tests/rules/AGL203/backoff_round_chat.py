import autogen
import backoff

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
assistant = autogen.AssistantAgent("assistant", llm_config=config)
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)


@backoff.on_exception(backoff.expo, TimeoutError, max_tries=4)  # expect: AGL203
def ask(message):
    return user.initiate_chat(assistant, message=message, max_turns=1)


@backoff.on_exception(backoff.expo, TimeoutError)  # expect: AGL203
def ask_for_ever(message):
    return user.initiate_chat(assistant, message=message, max_turns=1)
