import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}


def has_word(message):
    return "TERMINATE" in (message.get("content") or "")


def user(**settings):
    settings = {"human_input_mode": "NEVER", "code_execution_config": False, **settings}
    return autogen.UserProxyAgent("user", **settings)


def writer(prompt, **settings):
    return autogen.AssistantAgent("writer", system_message=prompt, llm_config=config, **settings)


user(is_termination_msg=has_word).initiate_chat(writer("Write. End with TERMINATE."), message="Begin.")
user().initiate_chat(writer("Write. When you are done reply with only TERMINATE."), message="Begin.")
user().initiate_chat(writer("Write. At last answer TERMINATE and nothing else."), message="Begin.")
user().initiate_chat(writer("Write. End with TERMINATE."), message="Begin.", max_turns=10)
user(max_consecutive_auto_reply=5).initiate_chat(writer("Write. End with TERMINATE."), message="Begin.")
user(human_input_mode="TERMINATE", max_consecutive_auto_reply=5).initiate_chat(writer("Add TERMINATE."), message="Go.")
user(human_input_mode="ALWAYS").initiate_chat(writer("Write. End with TERMINATE."), message="Begin.")
user().initiate_chat(writer("Write. End with DONE."), message="Begin.")
user().initiate_chat(writer(open("prompt.txt").read()), message="Begin.")
user().initiate_chat(autogen.AssistantAgent("default", llm_config=config), message="Begin.")
user(default_auto_reply=None).initiate_chat(writer("Write. End with TERMINATE."), message="Begin.", max_turns=1)
