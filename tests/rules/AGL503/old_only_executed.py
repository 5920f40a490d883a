from autogen import AssistantAgent, ConversableAgent, GroupChat, GroupChatManager, UserProxyAgent, register_function

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
assistant = AssistantAgent("assistant", llm_config=config)
user = UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)


@user.register_for_execution()  # expect: AGL503
def look_up(claim: str) -> str:
    return claim


user.initiate_chat(assistant, message="What about claim 7?", max_turns=3)
