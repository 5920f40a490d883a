import csv
import itertools
import json
from pathlib import Path

import pandas as pd
import requests
from bs4 import BeautifulSoup

import autogen

cfg = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}
agent = autogen.AssistantAgent("agent", llm_config=cfg)
user = autogen.UserProxyAgent("user", code_execution_config=False)
path = Path("data/customers.csv")

with path.open() as fh:
    lines = fh.readlines()
with open("data/orders.csv") as fh:
    first = list(itertools.islice(csv.reader(fh), 20))
page = requests.get("https://example.org/long", timeout=10)
soup = BeautifulSoup(page.content, "html.parser")
df = pd.read_excel("data/orders.xlsx")

user.initiate_chat(agent, message="".join(lines))  # expect: AGL401
user.initiate_chat(agent, message="".join(lines[:50]))  # silent: AGL401
user.initiate_chat(agent, message=f"Rows: {first}")  # silent: AGL401
user.initiate_chat(agent, message=soup.get_text())  # expect: AGL401
user.initiate_chat(agent, message=soup.title.string)  # silent: AGL401
user.initiate_chat(agent, message=page.content.decode("utf-8"))  # expect: AGL401
user.initiate_chat(agent, message=f"{df}")  # silent: AGL401
user.initiate_chat(agent, message=df.to_csv())  # expect: AGL401
user.initiate_chat(agent, message=df.to_string(max_rows=20))  # silent: AGL401
user.initiate_chat(agent, message=json.dumps(list(df.columns)))  # silent: AGL401
