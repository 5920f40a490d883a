from autogen import AssistantAgent, UserProxyAgent, register_function

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
assistant = AssistantAgent("assistant", llm_config=config)
user = UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)


def untyped(claim):  # expect: AGL504 error
    return claim


def default_untyped(claim: str, most=5) -> str:  # expect: AGL504 warning
    return claim


def no_json(claim: str, options: dict = object()) -> str:  # expect: AGL504 error
    return claim


def many(*claims: str) -> str:  # expect: AGL504 error
    return str(claims)


for function in (untyped, default_untyped, no_json, many):
    register_function(function, caller=assistant, executor=user, description="Look up")
