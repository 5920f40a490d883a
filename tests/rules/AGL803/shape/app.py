"""AGL810 says what the top level takes."""

from autogen import LLMConfig

config = LLMConfig({"model": "gpt-4o", "api_type": "openai"}, timeout=90, max_retries=2)
