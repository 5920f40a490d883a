"""Prompt templates are kept in files: that is no dump."""
from pathlib import Path

import autogen

PROMPTS = Path(__file__).parent / "prompts"
cfg = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}

assistant = autogen.AssistantAgent("assistant", llm_config=cfg, system_message=(PROMPTS / "assistant.txt").read_text())
user = autogen.UserProxyAgent("user", code_execution_config=False)

task = open("prompts/task.txt").read()
user.initiate_chat(assistant, message=task)  # silent: AGL306
user.initiate_chat(assistant, message=Path("prompts/review.prompt").read_text().format(name="A-17"))  # silent: AGL306
