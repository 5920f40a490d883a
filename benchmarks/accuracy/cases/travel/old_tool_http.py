import requests
import autogen
from typing import Annotated
cfg = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
a = autogen.AssistantAgent("a", llm_config=cfg)
u = autogen.UserProxyAgent("u", human_input_mode="NEVER", code_execution_config=False, max_consecutive_auto_reply=3)
@u.register_for_execution()
@a.register_for_llm(description="look up")
def lookup(cid: Annotated[str, "id"]) -> str:
    return _get(cid)
def _get(cid):
    r = requests.get("http://x/" + cid)  # expect: AGL501
    return r.json()["name"]
def other():
    return requests.get("http://y").ok  # expect: AGL501
