import os
from pathlib import Path

ROOT = Path(__file__).resolve().parent
OPENAI_KEY = os.getenv("OPENAI_API_KEY", "")
REQUEST_TIMEOUT = int(os.getenv("REQUEST_TIMEOUT", "20"))
LLM_TIMEOUT = 90


def llm_config(model: str = "gpt-4o-mini", **overrides) -> dict:
    config = dict(
        config_list=[dict(model=model, api_key=OPENAI_KEY)],
        timeout=LLM_TIMEOUT,  # silent: AGL102
        cache_seed=None,
    )
    return {**config, **overrides}
