import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}


def has_word(message):
    return "TERMINATE" in (message.get("content") or "")


coder = autogen.AssistantAgent(
    "coder",
    system_message="You write programs.",  # expect: AGL307
    llm_config=config,
    is_termination_msg=has_word,
)
runner = autogen.UserProxyAgent(
    "runner",
    human_input_mode="NEVER",
    is_termination_msg=has_word,
    code_execution_config={"work_dir": "work", "use_docker": False},
)
runner.initiate_chat(coder, message="Sort the files.")
