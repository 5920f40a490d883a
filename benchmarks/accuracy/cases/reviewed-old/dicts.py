import glob
import json
import sqlite3
from collections import defaultdict
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


def row_one(db, key):
    conn = sqlite3.connect(db)
    row = dict(conn.execute("SELECT * FROM claims WHERE id = ?", (key,)).fetchone())
    u.initiate_chat(a, message=json.dumps(row))  # silent: AGL401


def first_row(db, key):
    conn = sqlite3.connect(db)
    rows = [dict(r) for r in conn.execute("SELECT * FROM claims")]
    u.initiate_chat(a, message=json.dumps(rows[0]))  # silent: AGL401


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


def folder_cut(folder):
    texts = {p.name: p.read_text()[:2000] for p in Path(folder).glob("*.md")}
    u.initiate_chat(a, message=json.dumps(texts))  # silent: AGL401


def folder_names(folder):
    texts = {p.name: p.read_text() for p in Path(folder).glob("*.md")}
    u.initiate_chat(a, message=", ".join(texts))  # silent: AGL401


def folder_sizes(folder):
    sizes = {p.name: len(p.read_text()) for p in Path(folder).glob("*.md")}
    u.initiate_chat(a, message=json.dumps(sizes))  # silent: AGL401


def cached_bad(path):
    if path not in CACHE:
        CACHE[path] = Path(path).read_text()
    u.initiate_chat(a, message=CACHE[path])  # expect: AGL401


def by_key(path, key):
    data = json.load(open(path))
    u.initiate_chat(a, message=f"Explain {data[key]}")  # silent: AGL401


def default_dict(folder):
    found = defaultdict(list)
    for p in Path(folder).rglob("*.log"):
        found[p.suffix].append(p.read_text())
    u.initiate_chat(a, message=json.dumps(found))  # expect: AGL401
