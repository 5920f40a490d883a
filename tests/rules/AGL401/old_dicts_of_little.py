import glob
import json
import sqlite3
from pathlib import Path

import autogen

cfg = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
a = autogen.AssistantAgent("a", llm_config=cfg)
u = autogen.UserProxyAgent("u", human_input_mode="NEVER", code_execution_config=False, max_consecutive_auto_reply=1)


def row_one(db, key):
    conn = sqlite3.connect(db)
    row = dict(conn.execute("SELECT * FROM claims WHERE id = ?", (key,)).fetchone())
    u.initiate_chat(a, message=json.dumps(row))


def first_row(db, key):
    conn = sqlite3.connect(db)
    rows = [dict(r) for r in conn.execute("SELECT * FROM claims")]
    u.initiate_chat(a, message=json.dumps(rows[0]))


def folder_cut(folder):
    texts = {p.name: p.read_text()[:2000] for p in Path(folder).glob("*.md")}
    u.initiate_chat(a, message=json.dumps(texts))


def folder_names(folder):
    texts = {p.name: p.read_text() for p in Path(folder).glob("*.md")}
    u.initiate_chat(a, message=", ".join(texts))


def folder_sizes(folder):
    sizes = {p.name: len(p.read_text()) for p in Path(folder).glob("*.md")}
    u.initiate_chat(a, message=json.dumps(sizes))


def by_key(path, key):
    data = json.load(open(path))
    u.initiate_chat(a, message=f"Explain {data[key]}")
