from autogen import AssistantAgent, ConversableAgent, GroupChat, GroupChatManager, UserProxyAgent, register_function

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
assistant = AssistantAgent("assistant", llm_config=config)
user = UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
runner = ConversableAgent("runner", llm_config=False, human_input_mode="NEVER")


@runner.register_for_execution()
@assistant.register_for_llm(description="Look a claim up")
def look_up(claim: str) -> str:
    return claim


group = GroupChat([assistant, runner, user], [], max_round=8)
manager = GroupChatManager(group, llm_config=config)
user.initiate_chat(manager, message="What about claim 7?")
