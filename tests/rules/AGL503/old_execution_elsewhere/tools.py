from autogen import AssistantAgent

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
assistant = AssistantAgent("assistant", llm_config=config)


@assistant.register_for_llm(description="Look a claim up")
def look_up(claim: str) -> str:
    return claim
