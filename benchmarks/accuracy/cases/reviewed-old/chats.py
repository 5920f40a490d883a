import json
import logging
import os
import subprocess
import sys

import autogen
import pandas as pd
import requests
from autogen import AssistantAgent, GroupChat, GroupChatManager, UserProxyAgent
from bs4 import BeautifulSoup

logger = logging.getLogger(__name__)
llm_config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
user = UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False, max_consecutive_auto_reply=2)
writer = AssistantAgent("writer", llm_config=llm_config)
critic = AssistantAgent("critic", llm_config=llm_config)


def scrape(url):
    page = requests.get(url, timeout=10)
    soup = BeautifulSoup(page.content, "html.parser")
    return soup.get_text(separator="\n", strip=True)


def scrape_paragraphs(url):
    page = requests.get(url, timeout=10)
    soup = BeautifulSoup(page.content, "html.parser")
    return "\n".join(p.get_text() for p in soup.find_all("p")[:10])


def diff():
    return subprocess.run(["git", "diff", "HEAD~1"], capture_output=True, text=True, timeout=60).stdout


user.initiate_chat(writer, message=scrape("https://example.com"), max_turns=2)  # expect: AGL401
user.initiate_chat(writer, message=scrape_paragraphs("https://example.com"), max_turns=2)  # silent: AGL401
user.initiate_chat(critic, message="Review this diff:\n%s" % diff(), max_turns=2)  # expect: AGL401
user.initiate_chat(critic, message="Review this diff:\n%s" % diff()[:8000], max_turns=2)  # silent: AGL401
user.initiate_chat(critic, message=f"Stat: {subprocess.getoutput('git diff --stat')}", max_turns=2)  # silent: AGL401

data = pd.read_csv("sales.csv")
task = f"""
You get data.

{data.to_markdown()}
"""
autogen.initiate_chats([
    {"sender": user, "recipient": writer, "message": task, "max_turns": 1},  # expect: AGL401
    {"sender": user, "recipient": critic, "message": "Criticise", "carryover": open("notes.txt").read(), "max_turns": 1},  # expect: AGL401
])

res = user.initiate_chat(writer, message="Write", max_turns=3)
user.initiate_chat(critic, message=f"Criticise: {res.chat_history}", max_turns=2)  # expect: AGL402
user.initiate_chat(critic, message=f"Criticise: {res.summary}", max_turns=2)  # silent: AGL402
user.initiate_chat(critic, message=f"Criticise: {res.chat_history[-1]['content']}", max_turns=2)  # silent: AGL402
user.initiate_chat(critic, message="Criticise: " + json.dumps(writer.chat_messages[user]), max_turns=2)  # expect: AGL402
user.initiate_chat(critic, message="\n".join(m["content"] for m in user.chat_messages[writer]), max_turns=2)  # expect: AGL402
user.initiate_chat(critic, message="\n".join(m["content"] for m in user.chat_messages[writer][-3:]), max_turns=2)  # silent: AGL402

group = GroupChat([user, writer, critic], messages=[], max_round=8)
manager = GroupChatManager(group, llm_config=llm_config)
user.initiate_chat(manager, message="Go")
user.initiate_chat(writer, message=f"Sum up {group.messages}", max_turns=1)  # expect: AGL402
user.initiate_chat(writer, message=f"Sum up {len(group.messages)} messages", max_turns=1)  # silent: AGL402
logger.info(f"All: {group.messages}")
print(json.dumps(group.messages))

history = ""
for question in sys.argv[1:]:
    history += f"\nUser: {question}"
    answer = user.initiate_chat(writer, message=history, max_turns=1)  # expect: AGL402
    history += f"\nAnswer: {answer.summary}"

recent = []
for question in sys.argv[1:]:
    recent.append(question)
    recent = recent[-5:]
    user.initiate_chat(writer, message="\n".join(recent), max_turns=1)  # silent: AGL402


def callback(sender, recipient, context):
    with open(context["path"]) as f:
        return f"Work on {f.read()}"


user.initiate_chat(writer, message=callback, path="x.txt", max_turns=1)

with open("persona.txt") as fh:
    persona = fh.read()
expert = AssistantAgent("expert", llm_config=llm_config, system_message=persona)  # silent: AGL401
with open("kb.json") as fh:
    kb = json.load(fh)
expert2 = AssistantAgent("expert2", llm_config=llm_config, system_message=f"You know:\n{json.dumps(kb)}")  # expect: AGL401
expert3 = AssistantAgent("expert3", llm_config=llm_config, system_message=f"You are {kb['name']}, {kb['role']}")  # silent: AGL401
user.send(json.dumps(kb), writer, request_reply=True)  # expect: AGL401
writer.generate_reply(messages=[{"role": "user", "content": open("x.log").read()}])  # expect: AGL401
for name in os.listdir("docs"):
    with open(os.path.join("docs", name)) as fh:
        body = fh.read()
    if len(body.split()) > 3000:
        continue
    user.initiate_chat(writer, message=body, max_turns=1)  # silent: AGL401
