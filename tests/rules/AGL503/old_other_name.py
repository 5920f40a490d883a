from autogen import AssistantAgent, UserProxyAgent

assistant = AssistantAgent("assistant", llm_config={"config_list": [{"model": "gpt-4o"}], "timeout": 120})
user = UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False, max_consecutive_auto_reply=4)


@user.register_for_execution(name="look_up")
@assistant.register_for_llm(name="lookup", description="Look a claim up")  # expect: AGL503
def look_up(claim: str) -> str:
    return claim


@user.register_for_execution(name="pay")
@assistant.register_for_llm(name="pay", description="Pay a claim")
def pay_out(claim: str) -> str:
    return claim


@user.register_for_execution()
@assistant.register_for_llm(name="deny", description="Deny a claim")
def deny_claim(claim: str) -> str:
    return claim


def both(claim: str) -> str:
    return claim


assistant.register_for_llm(name="first", description="Either")(both)
user.register_for_execution(name="first")(both)
user.register_for_execution(name="second")(both)
user.initiate_chat(assistant, message="What about claim 7?", max_turns=3)
