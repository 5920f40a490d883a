import os

import docx
import autogen
from pypdf import PdfReader

cfg = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
a = autogen.AssistantAgent("a", llm_config=cfg)
u = autogen.UserProxyAgent("u", human_input_mode="NEVER", code_execution_config=False, max_consecutive_auto_reply=1)


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


def markdown(folder):
    texts = []
    for name in os.listdir(folder):
        if name.endswith(".md"):
            with open(os.path.join(folder, name)) as f:
                texts.append(f.read())
    u.initiate_chat(a, message="\n".join(texts))  # expect: AGL401


def tree(folder):
    found = []
    for root, _, files in os.walk(folder):
        for file in files:
            found.append(os.path.join(root, file))
    u.initiate_chat(a, message="\n".join(found))  # expect: AGL401
