import autogen
from pathlib import Path
cfg = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
a = autogen.AssistantAgent("a", llm_config=cfg)
u = autogen.UserProxyAgent("u", human_input_mode="NEVER", code_execution_config=False, max_consecutive_auto_reply=1)
def load(path):
    with open(path) as f:
        data = f.read()
    return data
def short(text, limit=2000):
    return text if len(text) <= limit else text[:limit]
def summarise(text):
    return text[:300]
log = load("server.log")
u.initiate_chat(a, message=f"Explain: {log}")  # expect: AGL401
u.initiate_chat(a, message=f"Explain: {short(log)}")
u.initiate_chat(a, message="Explain: " + summarise(log))
u.initiate_chat(a, message="Explain: " + Path("x.csv").read_text().strip())  # expect: AGL401
lines = open("x.log").readlines()
u.initiate_chat(a, message="".join(lines[-50:]))
u.initiate_chat(a, message="".join(lines))  # expect: AGL401
u.initiate_chat(a, message=open("prompts/start.txt").read())
