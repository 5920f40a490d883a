import os

slow_config = {"config_list": [{"model": "o1", "api_key": os.getenv("OPENAI_API_KEY")}], "timeout": 600}  # expect: AGL201


def get_llm_config(model: str = "gpt-4o") -> dict:
    return {
        "config_list": [{"model": model, "api_key": os.getenv("OPENAI_API_KEY")}],
        "timeout": 14,  # expect: AGL102
    }
