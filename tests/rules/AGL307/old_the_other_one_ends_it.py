import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}


def has_word(message):
    return "TERMINATE" in (message.get("content") or "")


def is_thanked(message):
    return "THANK YOU" in (message.get("content") or "")


coder = autogen.AssistantAgent(
    "coder", system_message="You write programs.", llm_config=config, is_termination_msg=is_thanked
)
polite = autogen.AssistantAgent(
    "polite", system_message="Say THANK YOU at the end.", llm_config=config, is_termination_msg=has_word
)
polite.initiate_chat(coder, message="Sort the files.")
