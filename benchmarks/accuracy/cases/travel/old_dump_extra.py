import autogen, json, requests, subprocess
import pandas as pd
cfg = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
a = autogen.AssistantAgent("a", llm_config=cfg)
u = autogen.UserProxyAgent("u", human_input_mode="NEVER", code_execution_config=False, max_consecutive_auto_reply=1)
df = pd.read_csv("claims.csv")
u.initiate_chat(a, message=f"Data: {df.to_string()}")  # expect: AGL401
u.initiate_chat(a, message=f"Data: {df.head().to_string()}")
u.initiate_chat(a, message=f"Data: {df.describe()}")
page = requests.get("http://x", timeout=5).text
u.initiate_chat(a, message="Sum up: " + page)  # expect: AGL401
u.initiate_chat(a, message="Sum up: " + page[:5000])
notes = ""
for part in ("a", "b"):
    notes += part
u.initiate_chat(a, message=notes)
