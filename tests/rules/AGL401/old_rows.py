import sqlite3

import autogen
import pandas as pd
from sqlalchemy import create_engine, text

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
assistant = autogen.AssistantAgent("assistant", llm_config=config)
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)

connection = sqlite3.connect("claims.db")
cursor = connection.cursor()
cursor.execute("SELECT * FROM claims")
user.initiate_chat(assistant, message=f"Group these: {cursor.fetchall()}", max_turns=1)  # expect: AGL401

rows = connection.execute("SELECT id, text FROM claims ORDER BY id").fetchall()
lines = "\n".join(f"{row[0]}: {row[1]}" for row in rows)
user.initiate_chat(assistant, message=lines, max_turns=1)  # expect: AGL401

frame = pd.read_sql("SELECT * FROM claims", connection)
user.initiate_chat(assistant, message=frame.to_csv(), max_turns=1)  # expect: AGL401

with create_engine("sqlite:///claims.db").connect() as database:
    found = database.execute(text("SELECT * FROM claims")).fetchall()
    user.initiate_chat(assistant, message=str(found), max_turns=1)  # expect: AGL401
