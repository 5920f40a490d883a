import json
import os
import subprocess
import urllib.request
from typing import Annotated, Literal

import autogen
import pandas as pd
import requests
from autogen import AssistantAgent, ConversableAgent, UserProxyAgent, register_function

config_list = [{"model": "gpt-4o", "api_key": os.environ.get("OPENAI_API_KEY")}]
llm_config = {"config_list": config_list, "timeout": 120, "cache_seed": None}

assistant = AssistantAgent("assistant", llm_config=llm_config, system_message="Use tools. Reply TERMINATE when done.")
user_proxy = UserProxyAgent(
    "user_proxy", human_input_mode="NEVER", max_consecutive_auto_reply=8, code_execution_config=False,
    is_termination_msg=lambda m: "TERMINATE" in (m.get("content") or ""),
)


@user_proxy.register_for_execution()
@assistant.register_for_llm(description="Look up a customer")
def customer(number: Annotated[str, "Customer number"]) -> str:
    response = requests.get("https://crm/api", params={"n": number})  # expect: AGL501
    return response.text  # expect: AGL404


@user_proxy.register_for_execution()
@assistant.register_for_llm(name="customer_name", description="The name of a customer")
def name_of(number: Annotated[str, "Customer number"]) -> str:
    response = requests.get("https://crm/api", params={"n": number}, timeout=(3, 20))  # silent: AGL501
    return response.json()["name"]  # silent: AGL404


def _read(url):
    with urllib.request.urlopen(url) as f:  # expect: AGL501
        return f.read().decode()


def exchange(base: Literal["USD", "EUR"], to: Literal["USD", "EUR"]) -> float:
    return json.loads(_read("https://rates/" + base))[to]


def sales(year: int) -> str:
    df = pd.read_csv("sales.csv")
    return df[df.year == year].to_string()


def all_sales() -> str:
    df = pd.read_csv("sales.csv")
    return df.to_string()  # expect: AGL404


def head_of_sales() -> str:
    df = pd.read_csv("sales.csv")
    return df.head(20).to_markdown()  # silent: AGL404


def run(command: str) -> str:
    return subprocess.check_output(command, shell=True, text=True)  # expect: AGL506, AGL404


def run_short(command: str) -> str:
    out = subprocess.check_output(command, shell=True, text=True, timeout=30)  # silent: AGL506
    return out if len(out) < 4000 else out[:4000] + "..."  # silent: AGL404


def read_log(path: str) -> str:
    with open(path) as f:
        return f.read()  # expect: AGL404


def tail_log(path: str, lines: int = 50) -> str:
    with open(path) as f:
        return "".join(f.readlines()[-lines:])  # silent: AGL404


for fn, text in ((exchange, "Rates"), (sales, "Sales"), (all_sales, "All"), (head_of_sales, "Head"), (run, "Run"),
                 (run_short, "Run"), (read_log, "Log"), (tail_log, "Tail")):
    register_function(fn, caller=assistant, executor=user_proxy, description=text)

weather = ConversableAgent("weather", llm_config=llm_config, human_input_mode="NEVER", max_consecutive_auto_reply=3)


@weather.register_for_llm(description="Forecast")  # expect: AGL503
def forecast(city: str) -> str:
    return "sunny"


legacy = UserProxyAgent(
    "legacy", human_input_mode="NEVER", max_consecutive_auto_reply=3, code_execution_config=False,
    function_map={"lookup": lambda q: requests.post("https://x/", json={"q": q}).json()["a"]},  # expect: AGL501
)
legacy_llm = AssistantAgent("legacy_llm", llm_config={**llm_config, "functions": [{"name": "lookup", "description": "Look up", "parameters": {"type": "object", "properties": {"q": {"type": "string"}}}}]})
user_proxy.initiate_chat(assistant, message="What did customer 5 buy?", max_turns=6)
