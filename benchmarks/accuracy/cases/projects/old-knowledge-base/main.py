import autogen
from loaders import Library, prompt

cfg = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
reader = autogen.AssistantAgent("reader", llm_config=cfg, system_message=prompt("reader"))  # silent: AGL401
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False, max_consecutive_auto_reply=1)
library = Library("documents")


def ask(question, name):
    text = library.load(name)
    message = f"{question}\n\nThe document:\n{text}"
    return user.initiate_chat(reader, message=message)  # expect: AGL401


def ask_briefly(question, name):
    return user.initiate_chat(reader, message=f"{question}\n\n{library.excerpt(name)}")  # silent: AGL401


def ask_about_all(question):
    return user.initiate_chat(reader, message=question + library.all())  # expect: AGL401
