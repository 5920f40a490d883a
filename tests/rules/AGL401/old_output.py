import os
import subprocess

import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
assistant = autogen.AssistantAgent("assistant", llm_config=config)
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)

diff = subprocess.run(["git", "diff", "main"], capture_output=True, text=True, check=True).stdout
user.initiate_chat(assistant, message=f"Review:\n{diff}", max_turns=1)  # expect: AGL401

log = subprocess.check_output("journalctl -u claims", shell=True).decode()
user.initiate_chat(assistant, message=log, max_turns=1)  # expect: AGL401

user.initiate_chat(assistant, message=os.popen("cat claims.log").read(), max_turns=1)  # expect: AGL401

names = []
for folder, _, files in os.walk("src"):
    for name in files:
        names.append(os.path.join(folder, name))
user.initiate_chat(assistant, message="\n".join(names), max_turns=1)  # expect: AGL401
