import sqlite3

import autogen
import pandas as pd

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
assistant = autogen.AssistantAgent("assistant", llm_config=config)
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)

connection = sqlite3.connect("claims.db")
cursor = connection.cursor()
cursor.execute("SELECT * FROM claims LIMIT 20")
user.initiate_chat(assistant, message=f"Group these: {cursor.fetchall()}", max_turns=1)  # silent: AGL401

cursor.execute("SELECT * FROM claims")
user.initiate_chat(assistant, message=str(cursor.fetchmany(20)), max_turns=1)  # silent: AGL401
user.initiate_chat(assistant, message=str(cursor.fetchone()), max_turns=1)  # silent: AGL401
user.initiate_chat(assistant, message=str(cursor.rowcount), max_turns=1)  # silent: AGL401

rows = connection.execute("SELECT * FROM claims WHERE id = ?", (7,)).fetchall()
user.initiate_chat(assistant, message=str(rows), max_turns=1)  # silent: AGL401

counted = connection.execute("SELECT count(*) FROM claims").fetchall()
user.initiate_chat(assistant, message=str(counted), max_turns=1)  # silent: AGL401

frame = pd.read_sql("SELECT * FROM claims", connection)
user.initiate_chat(assistant, message=frame.groupby("kind").size().to_string(), max_turns=1)  # silent: AGL401
user.initiate_chat(assistant, message=frame.sample(5).to_csv(), max_turns=1)  # silent: AGL401
user.initiate_chat(assistant, message=str(frame), max_turns=1)  # silent: AGL401
