import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}


def has_word(message):
    return "TERMINATE" in (message.get("content") or "")


tested = autogen.AssistantAgent(
    "tested", system_message="You know the law.", llm_config=config, is_termination_msg=has_word
)
plain = autogen.ConversableAgent("plain", llm_config=config, human_input_mode="NEVER")
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
says_it = autogen.UserProxyAgent(
    "says_it", human_input_mode="NEVER", code_execution_config=False, default_auto_reply="TERMINATE"
)
runs_code = autogen.UserProxyAgent("runs_code", human_input_mode="NEVER", code_execution_config={"use_docker": False})
reads = autogen.UserProxyAgent(
    "reads", human_input_mode="NEVER", code_execution_config=False, is_termination_msg=has_word
)
says_it.initiate_chat(tested, message="May I park here?")
says_it.initiate_chat(plain, message="May I park here?")
runs_code.initiate_chat(tested, message="May I park here?")
plain.initiate_chat(tested, message="May I park here?")
user.initiate_chat(tested, message="TERMINATE")
reads.initiate_chat(tested, message="May I park here?")
