"""Clients without a limit of their own, by `api_type`."""

from autogen import ConversableAgent

quiet = dict(human_input_mode="NEVER", code_execution_config=False, max_consecutive_auto_reply=2)


def entry(model: str, api_type: str | None = None, **more) -> dict:
    made = {"model": model, "api_key": "none", **more}
    if api_type is not None:
        made["api_type"] = api_type  # silent: AGL104
    return made


azure = {"config_list": [{"model": "gpt-4o", "api_type": "azure", "base_url": "https://x.openai.azure.com", "api_version": "2024-06-01", "api_key": "none"}]}  # expect: AGL101
google = {"config_list": [{"model": "gemini-1.5-pro", "api_key": "none", "api_type": "google"}]}  # expect: AGL104
mixed = {
    "config_list": [
        {"model": "gpt-4o", "api_key": "none", "timeout": 60},
        {"model": "gemini-1.5-pro", "api_key": "none", "api_type": "google"},  # expect: AGL104
    ],
}
one = ConversableAgent("one", llm_config=azure, **quiet)
two = ConversableAgent("two", llm_config=google, **quiet)
three = ConversableAgent("three", llm_config=mixed, **quiet)
