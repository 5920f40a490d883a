import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}


def has_word(message):
    return "TERMINATE" in (message.get("content") or "")


assistant = autogen.AssistantAgent("assistant", llm_config=config)
common = {"human_input_mode": "NEVER", "is_termination_msg": has_word, "code_execution_config": False}
by_model = autogen.UserProxyAgent(
    "by_model",
    llm_config=False,  # expect: AGL314
    **common,
)
by_model.initiate_chat(assistant, message="Sum up the claim.")
by_text = autogen.UserProxyAgent("by_text", default_auto_reply="", **common)  # expect: AGL314
by_text.initiate_chat(assistant, message="Sum up the claim.")
