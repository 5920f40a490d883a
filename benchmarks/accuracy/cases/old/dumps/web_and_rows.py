import json
import sqlite3

import requests

import autogen

cfg = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}
agent = autogen.AssistantAgent("agent", llm_config=cfg)
user = autogen.UserProxyAgent("user", code_execution_config=False)

news = requests.get("https://news.example.org/all.json", timeout=10)  # silent: AGL501
user.initiate_chat(agent, message=news.text)  # expect: AGL401
user.initiate_chat(agent, message="Status: %s" % news.status_code)  # silent: AGL401

count = sqlite3.connect("claims.db").execute("select count(*) from claims").fetchone()[0]
user.initiate_chat(agent, message=f"There are {count} claims.")  # silent: AGL401
user.initiate_chat(agent, message=json.dumps({"open": count}))  # silent: AGL401
