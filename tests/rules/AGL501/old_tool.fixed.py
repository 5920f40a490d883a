from typing import Annotated

import autogen
import requests

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
assistant = autogen.AssistantAgent("assistant", llm_config=config)
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)


def fetch(url: str) -> str:
    return requests.get(url, timeout=30).text  # expect: AGL501 error


@user.register_for_execution()
@assistant.register_for_llm(description="Look a claim up.")
def look_up(number: Annotated[str, "of the claim"]) -> str:
    return fetch(f"https://example.invalid/{number}")[:4000]


def unrelated() -> None:
    requests.get("https://example.invalid", timeout=30)  # expect: AGL501 warning
