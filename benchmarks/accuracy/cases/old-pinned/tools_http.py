"""Registered tools that ask the network."""
from typing import Annotated

import requests
from autogen import AssistantAgent, UserProxyAgent, register_function

cfg = {"config_list": [{"model": "gpt-4"}], "timeout": 120}
assistant = AssistantAgent("assistant", llm_config=cfg)
user = UserProxyAgent("user", human_input_mode="ALWAYS", code_execution_config=False)


@user.register_for_execution()
@assistant.register_for_llm(description="Exchange rate")
def rate(currency: Annotated[str, "three letters"]) -> str:
    reply = requests.get(f"https://rates.example.org/{currency}")  # expect: AGL501
    return str(reply.json()["rate"])


def weather(city: str) -> str:
    reply = requests.get("https://weather.example.org", params={"q": city}, timeout=(5, 30))  # silent: AGL501
    return reply.text[:2000]


def store(text: str) -> str:
    return str(requests.post("https://store.example.org", json={"t": text}, timeout=None).status_code)  # expect: AGL501


register_function(weather, caller=assistant, executor=user, name="weather", description="Weather")
register_function(store, caller=assistant, executor=user, name="store", description="Store")
