"""System messages: prompts from files are meant, data in them is not."""
import json
from pathlib import Path

import pandas as pd
import requests

import autogen

cfg = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
claims = pd.read_csv("claims.csv")
rules = Path("company/rules.txt").read_text()
schema = json.loads(Path("schema.json").read_text())

one = autogen.AssistantAgent("one", llm_config=cfg, system_message=Path("prompts/one.md").read_text())  # silent: AGL401
two = autogen.AssistantAgent("two", llm_config=cfg, system_message=rules)  # silent: AGL401
three = autogen.AssistantAgent("three", llm_config=cfg, system_message=f"Obey these rules: {rules}")  # silent: AGL401
four = autogen.AssistantAgent(
    "four",
    llm_config=cfg,
    system_message=f"You know all claims:\n{claims.to_csv()}",  # expect: AGL401
)
five = autogen.AssistantAgent("five", llm_config=cfg, system_message=f"Columns: {list(claims.columns)}")  # silent: AGL401
six = autogen.AssistantAgent("six", llm_config=cfg)
six.update_system_message("The page:\n" + requests.get("https://example.org", timeout=10).text)  # expect: AGL401
six.update_system_message("The table: " + schema["title"])  # silent: AGL401
