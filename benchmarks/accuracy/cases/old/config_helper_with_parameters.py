import os

import autogen


def make_llm_config(model="gpt-4o", timeout=120, **extra):
    if not os.getenv("OPENAI_API_KEY"):
        return False
    config = {
        "config_list": [{"model": model, "api_key": os.environ["OPENAI_API_KEY"]}],
        "timeout": timeout,
    }
    config.update(extra)
    return config


fast = autogen.AssistantAgent("fast", llm_config=make_llm_config("gpt-4o-mini"))
slow = autogen.AssistantAgent("slow", llm_config=make_llm_config(timeout=300, temperature=0))
hasty = autogen.AssistantAgent("hasty", llm_config=make_llm_config(timeout=8))  # expect: AGL102
