import glob
import os
import re
import sqlite3
from pathlib import Path

import docx
import autogen
from pypdf import PdfReader

cfg = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
a = autogen.AssistantAgent("a", llm_config=cfg)
u = autogen.UserProxyAgent("u", human_input_mode="NEVER", code_execution_config=False, max_consecutive_auto_reply=1)


def errors(path):
    lines = Path(path).read_text().splitlines()
    u.initiate_chat(a, message="\n".join(line for line in lines if "ERROR" in line))  # silent: AGL401


def errors_loop(path):
    found = []
    with open(path) as f:
        for line in f:
            line = line.strip()
            if re.search("error", line):
                found.append(line)
    u.initiate_chat(a, message="\n".join(found))  # silent: AGL401


def errors_continue(path):
    text = ""
    with open(path) as f:
        for line in f:
            if "ERROR" not in line:
                continue
            text += line
    u.initiate_chat(a, message=text)  # silent: AGL401


def counted(path):
    text, count = "", 0
    with open(path) as f:
        for line in f:
            if line.startswith("#"):
                count += 1
            text += line
    u.initiate_chat(a, message=text)  # expect: AGL401


def not_empty(path):
    paragraphs = [p.text for p in docx.Document(path).paragraphs if p.text.strip()]
    u.initiate_chat(a, message="\n".join(paragraphs))  # expect: AGL401


def long_ones(path):
    paragraphs = [p.text for p in docx.Document(path).paragraphs if len(p.text) > 20]
    u.initiate_chat(a, message="\n".join(paragraphs))  # expect: AGL401


def no_comments(path):
    lines = [line for line in open(path) if not line.startswith("#")]
    u.initiate_chat(a, message="".join(lines))  # expect: AGL401


def pages(path):
    out = ""
    for page in PdfReader(path).pages:
        text = page.extract_text()
        if text:
            out += text
    u.initiate_chat(a, message=out)  # expect: AGL401


def open_claims(db):
    rows = sqlite3.connect(db).execute("SELECT * FROM claims").fetchall()
    late = [r for r in rows if r["status"] == "late" and r["amount"] > 500]
    u.initiate_chat(a, message=f"Late: {late}")  # silent: AGL401


def markdown(folder):
    texts = []
    for name in os.listdir(folder):
        if name.endswith(".md"):
            with open(os.path.join(folder, name)) as f:
                texts.append(f.read())
    u.initiate_chat(a, message="\n".join(texts))  # expect: AGL401


def mine(path):
    res = u.initiate_chat(a, message="hi", max_turns=2)
    said = [m["content"] for m in res.chat_history if m["role"] == "user"]
    u.initiate_chat(a, message="\n".join(said))  # silent: AGL402


def search(folder, word):
    found = []
    for root, _, files in os.walk(folder):
        for file in files:
            if word.lower() in file.lower():
                found.append(os.path.join(root, file))
    u.initiate_chat(a, message="\n".join(found))  # silent: AGL401


def tree(folder):
    found = []
    for root, _, files in os.walk(folder):
        for file in files:
            found.append(os.path.join(root, file))
    u.initiate_chat(a, message="\n".join(found))  # expect: AGL401
