import glob
import json
import sqlite3
from pathlib import Path

import autogen

cfg = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
a = autogen.AssistantAgent("a", llm_config=cfg)
u = autogen.UserProxyAgent("u", human_input_mode="NEVER", code_execution_config=False, max_consecutive_auto_reply=1)
CACHE = {}


def rows_bad(db):
    conn = sqlite3.connect(db)
    conn.row_factory = sqlite3.Row
    rows = [dict(r) for r in conn.execute("SELECT * FROM claims")]
    u.initiate_chat(a, message=json.dumps(rows, default=str))  # expect: AGL401


def rows_all_bad(db):
    conn = sqlite3.connect(db)
    rows = [{**dict(r), "kind": "claim"} for r in conn.execute("SELECT * FROM claims").fetchall()]
    u.initiate_chat(a, message=f"Claims: {rows}")  # expect: AGL401


def folder_bad(folder):
    texts = {p.name: p.read_text() for p in Path(folder).glob("*.md")}
    u.initiate_chat(a, message=json.dumps(texts))  # expect: AGL401


def folder_values_bad(folder):
    texts = {}
    for p in glob.glob(folder + "/*.txt"):
        with open(p) as f:
            texts[p] = f.read()
    u.initiate_chat(a, message="\n\n".join(texts.values()))  # expect: AGL401


def folder_items_bad(folder):
    texts = {}
    for p in glob.glob(folder + "/*.txt"):
        with open(p) as f:
            texts[p] = f.read()
    msg = ""
    for name, text in texts.items():
        msg += f"## {name}\n{text}\n"
    u.initiate_chat(a, message=msg)  # expect: AGL401


def cached_bad(path):
    if path not in CACHE:
        CACHE[path] = Path(path).read_text()
    u.initiate_chat(a, message=CACHE[path])  # expect: AGL401
