from autogen import AssistantAgent, ConversableAgent, GroupChat, GroupChatManager, UserProxyAgent, register_function

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
assistant = AssistantAgent("assistant", llm_config=config)
user = UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)


@user.register_for_execution()
@assistant.register_for_llm(description="Look a claim up")
def look_up(claim: str) -> str:
    return claim


def rate(currency: str) -> str:
    return currency


def other() -> str:
    return ""


register_function(rate, caller=assistant, executor=user, description="Rate")
assistant.register_for_llm(description="Other")(other)
user.register_function({"other": other})
user.initiate_chat(assistant, message="What about claim 7?", max_turns=3)
