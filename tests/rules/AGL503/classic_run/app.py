from autogen import ConversableAgent

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}


def look_up(claim: str) -> str:
    """Look a claim up."""
    return claim


assistant = ConversableAgent("assistant", llm_config=config, functions=[look_up])
result = assistant.run(message="What about claim 7?", max_turns=3)
result.process()
