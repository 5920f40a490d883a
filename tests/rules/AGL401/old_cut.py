import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
assistant = autogen.AssistantAgent("assistant", llm_config=config)
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)

import pandas as pd
import requests

log = open("claims.log").read()
page = requests.get("https://example.invalid/claims", timeout=30)
frame = pd.read_csv("claims.csv")


def shorten(text: str, most: int = 20_000) -> str:
    return text if len(text) <= most else text[:most] + " ..."


user.initiate_chat(assistant, message=log[:20_000], max_turns=1)
user.initiate_chat(assistant, message="\n".join(log.splitlines()[-200:]), max_turns=1)
user.initiate_chat(assistant, message=open("claims.log").read(4000), max_turns=1)
user.initiate_chat(assistant, message=f"Page: {page.text[:5000]}", max_turns=1)
user.initiate_chat(assistant, message=frame.head(20).to_string(), max_turns=1)
user.initiate_chat(assistant, message=shorten(log), max_turns=1)
