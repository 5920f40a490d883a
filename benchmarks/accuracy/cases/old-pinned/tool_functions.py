"""Functions of the old style, and a class of tools."""
import json
import urllib.request

import autogen
import requests

cfg = {
    "config_list": [{"model": "gpt-4"}],
    "timeout": 60,
    "functions": [{"name": "lookup", "description": "look up", "parameters": {"type": "object", "properties": {"q": {"type": "string"}}}}],
}


def lookup(q):
    with urllib.request.urlopen(f"https://a.example.org/?q={q}") as reply:  # expect: AGL501
        return json.loads(reply.read())["answer"]


class Tools:
    def __init__(self, base):
        self.base = base
        self.session = requests.Session()
        self.session.headers.update({"Accept": "application/json"})

    def rate(self, currency: str) -> str:
        return self.session.get(f"{self.base}/{currency}").json()["rate"]  # expect: AGL501

    def day(self) -> str:
        return self.session.get(self.base, timeout=9).headers["Date"]  # silent: AGL501


tools = Tools("https://rates.example.org")
assistant = autogen.AssistantAgent("assistant", llm_config=cfg)
user = autogen.UserProxyAgent("user", code_execution_config=False, function_map={"lookup": lookup, "rate": tools.rate, "day": tools.day})
user.initiate_chat(assistant, message="What is a deductible?")  # silent: AGL306
