from __future__ import annotations

import json
import os
from functools import partial
from pathlib import Path
from typing import Any

import autogen
from autogen import AssistantAgent, GroupChat, GroupChatManager, UserProxyAgent

CONFIG_DIR = Path(__file__).parent


def get_llm_config(model: str = "gpt-4", **overrides: Any) -> dict[str, Any]:
    config = {
        "config_list": [{"model": model, "api_key": os.getenv("OPENAI_API_KEY")}],
        "timeout": 120,
    }
    config.update(overrides)
    return config


def old_style(model):
    return dict(request_timeout=600, seed=42, config_list=[dict(model=model, api_key="none")], temperature=0)  # expect: AGL801


make_assistant = partial(AssistantAgent, llm_config=get_llm_config(request_timeout=30))  # expect: AGL801
one = make_assistant("one")
two = AssistantAgent("two", llm_config=get_llm_config(tempurature=0.3))  # expect: AGL802
three = AssistantAgent("three", llm_config=old_style("gpt-4"))
four = AssistantAgent("four", system_message="x", llm_config=get_llm_config("o1-mini", temperature=0.7))  # expect: AGL806
five = AssistantAgent("five", llm_config=get_llm_config("o1-mini"))
NAMES = ["Head Writer", "Fact Checker"]  # expect: AGL607
team = [AssistantAgent(name, llm_config=get_llm_config()) for name in NAMES]
chat = GroupChat(team, [], 10, speaker_selection="round_robin")  # expect: AGL802
manager = GroupChatManager(chat, llm_config=get_llm_config())
modes = {"auto": "NEVER", "manual": "Always"}  # expect: AGL807
user = UserProxyAgent("user", human_input_mode=modes["manual"], code_execution_config=False)
user2 = UserProxyAgent("user2", human_input_mode=modes["auto"], code_execution_config=False)
user3 = UserProxyAgent("user3", human_input_mode=os.environ.get("MODE", "NEVER"), code_execution_config=False)


class Crew:
    MODEL = "gpt-4"

    def __init__(self, verbose=False):
        self.llm_config = {"config_list": [{"model": self.MODEL, "api_key": os.environ["K"], "api_base": "http://localhost:8000/v1"}], "timeout": 100}  # expect: AGL801
        self.user = UserProxyAgent(name="User", human_input_mode="NEVER", max_consecutive_auto_reply=2, code_execution_config=False)
        self._build()

    def _build(self):
        for role in ("planner", "writer"):
            setattr(self, role, AssistantAgent(name=role, llm_config=self.llm_config, descripton="x"))  # expect: AGL802

    def run(self, task):
        return self.user.initiate_chat(self.planner, message=task, max_turns=3)


Crew().run("x")
with open(CONFIG_DIR / "agents.json") as fh:
    spec = json.load(fh)
writer = AssistantAgent(**spec["writer"])
