import os
import re
import sqlite3
from pathlib import Path

import autogen

cfg = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
a = autogen.AssistantAgent("a", llm_config=cfg)
u = autogen.UserProxyAgent("u", human_input_mode="NEVER", code_execution_config=False, max_consecutive_auto_reply=1)


def errors(path):
    lines = Path(path).read_text().splitlines()
    u.initiate_chat(a, message="\n".join(line for line in lines if "ERROR" in line))


def errors_loop(path):
    found = []
    with open(path) as f:
        for line in f:
            line = line.strip()
            if re.search("error", line):
                found.append(line)
    u.initiate_chat(a, message="\n".join(found))


def errors_continue(path):
    text = ""
    with open(path) as f:
        for line in f:
            if "ERROR" not in line:
                continue
            text += line
    u.initiate_chat(a, message=text)


def open_claims(db):
    rows = sqlite3.connect(db).execute("SELECT * FROM claims").fetchall()
    late = [r for r in rows if r["status"] == "late" and r["amount"] > 500]
    u.initiate_chat(a, message=f"Late: {late}")


def search(folder, word):
    found = []
    for root, _, files in os.walk(folder):
        for file in files:
            if word.lower() in file.lower():
                found.append(os.path.join(root, file))
    u.initiate_chat(a, message="\n".join(found))
