from autogen import AssistantAgent, UserProxyAgent

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
assistant = AssistantAgent("assistant", llm_config=config)
user = UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)


@user.register_for_execution()
@assistant.register_for_llm()  # expect: AGL504 error
def look_up(claim: str) -> str:
    """Look a claim up."""
    return claim
