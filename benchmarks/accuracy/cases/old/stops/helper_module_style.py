"""Agents made by helpers, as small web back ends do."""
import autogen

CONFIG = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 90}
END = "<<FINISHED>>"


def is_end(msg) -> bool:
    text = msg["content"]  # expect: AGL308
    return END in text


def make_user(name="user"):
    return autogen.UserProxyAgent(name, human_input_mode="NEVER", code_execution_config=False, is_termination_msg=is_end)


def make_writer(style):
    prompt = "You write letters. " + style
    return autogen.AssistantAgent("writer", system_message=prompt, llm_config=CONFIG)


def letter(task: str):
    user = make_user()
    writer = make_writer(f"Close with {END}.")
    return user.initiate_chat(writer, message=task).summary  # silent: AGL306


def short_letter(task: str):
    user = make_user()
    editor = autogen.AssistantAgent("editor", system_message="You shorten letters.", llm_config=CONFIG)  # expect: AGL307
    return user.initiate_chat(editor, message=task).summary
