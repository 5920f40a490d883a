from autogen import AssistantAgent, UserProxyAgent, register_function

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
assistant = AssistantAgent("assistant", llm_config=config)
user = UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)


def typed(claim: str, most: int = 5) -> str:
    return claim


register_function(typed, caller=assistant, executor=user, description="Look up")


def only_executed(claim):
    return claim


user.register_function({"only_executed": only_executed})
