import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}


def has_word(message):
    return "TERMINATE" in (message.get("content") or "")


# this test reads what the proxy says, and the proxy only says ""
tested = autogen.AssistantAgent(
    "tested", system_message="You know the law.", llm_config=config, is_termination_msg=has_word
)
never = autogen.ConversableAgent("never", llm_config=config, human_input_mode="NEVER", is_termination_msg=lambda m: False)
plain = autogen.ConversableAgent("plain", llm_config=config, human_input_mode="NEVER")
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
user.initiate_chat(tested, message="May I park here?")  # expect: AGL306 warning
plain.initiate_chat(never, message="May I park here?")  # expect: AGL306 warning
