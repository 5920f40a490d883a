"""Rows of databases and output of commands."""
import os
import sqlite3
import subprocess

import pandas as pd
from sqlalchemy import create_engine, text

import autogen

cfg = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
analyst = autogen.AssistantAgent("analyst", llm_config=cfg)
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False, max_consecutive_auto_reply=1)
db = sqlite3.connect("claims.db", timeout=30)
engine = create_engine("sqlite:///claims.db")

rows = db.execute("SELECT * FROM claims").fetchall()
user.initiate_chat(analyst, message=f"Claims: {rows}")  # expect: AGL401
recent = db.execute("SELECT * FROM claims ORDER BY day DESC LIMIT 20").fetchall()
user.initiate_chat(analyst, message=f"Claims: {recent}")  # silent: AGL401
one = db.execute("SELECT * FROM claims WHERE id = ?", (7,)).fetchall()
user.initiate_chat(analyst, message=str(one))  # silent: AGL401
total = db.execute("SELECT count(*) FROM claims").fetchone()
user.initiate_chat(analyst, message=f"There are {total}.")  # silent: AGL401
cursor = db.cursor()
cursor.execute("SELECT note FROM claims")
notes = "\n".join(note for (note,) in cursor.fetchall())
user.initiate_chat(analyst, message=notes)  # expect: AGL401
cursor.execute("SELECT note FROM claims LIMIT 5")
with engine.connect() as connection:
    every = connection.execute(text("SELECT * FROM customers")).fetchall()
user.initiate_chat(analyst, message="Customers: " + str(every))  # expect: AGL401
frame = pd.read_sql("SELECT * FROM claims", db)
user.initiate_chat(analyst, message=frame.to_markdown())  # expect: AGL401
user.initiate_chat(analyst, message=frame.groupby("kind").size().to_string())  # silent: AGL401
user.initiate_chat(analyst, message=frame.sample(10).to_csv(index=False))  # silent: AGL401
user.initiate_chat(analyst, message="Columns: " + ", ".join(frame.columns))  # silent: AGL401
user.initiate_chat(analyst, message=frame["note"].str.cat(sep="\n")[:4000])  # silent: AGL401
user.initiate_chat(analyst, message="\n".join(frame["note"].tolist()))  # expect: AGL401

diff = subprocess.run(["git", "diff", "main"], capture_output=True, text=True, timeout=60).stdout
user.initiate_chat(analyst, message=f"Review this change:\n{diff}")  # expect: AGL401
user.initiate_chat(analyst, message=f"Review this change:\n{diff[:20000]}")  # silent: AGL401
head = subprocess.check_output(["git", "rev-parse", "HEAD"], text=True, timeout=10)
user.initiate_chat(analyst, message=f"At {head}")  # silent: AGL401
log = subprocess.run("git log --oneline -n 20", shell=True, capture_output=True, text=True, timeout=10).stdout
user.initiate_chat(analyst, message=log)  # silent: AGL401
user.initiate_chat(analyst, message=os.popen("cat server.log").read())  # expect: AGL401
