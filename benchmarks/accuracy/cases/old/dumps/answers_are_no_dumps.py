import os
from pathlib import Path

import requests

import autogen

cfg = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}
agent = autogen.AssistantAgent("agent", llm_config=cfg)
user = autogen.UserProxyAgent("user", code_execution_config=False)

first = user.initiate_chat(agent, message=input("Question: "))  # silent: AGL401
user.initiate_chat(agent, message=f"Continue: {first.summary}")  # silent: AGL401
user.initiate_chat(agent, message="Name: " + Path("reports/may.pdf").name)  # silent: AGL401
user.initiate_chat(agent, message=os.environ["TASK"])  # silent: AGL401
ok = requests.get("https://a.example.org", timeout=3).ok
user.initiate_chat(agent, message="up" if ok else "down")  # silent: AGL401
size = os.path.getsize("reports/may.pdf")
user.initiate_chat(agent, message=f"{size} bytes")  # silent: AGL401
matches = sum("flood" in line for line in open("claims.log"))
user.initiate_chat(agent, message=f"{matches} lines")  # silent: AGL401
