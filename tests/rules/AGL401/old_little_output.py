import os
import subprocess

import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
assistant = autogen.AssistantAgent("assistant", llm_config=config)
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)

branch = subprocess.run(["git", "rev-parse", "HEAD"], capture_output=True, text=True, check=True).stdout
user.initiate_chat(assistant, message=f"On {branch}", max_turns=1)  # silent: AGL401

stat = subprocess.run(["git", "diff", "--stat"], capture_output=True, text=True, check=True).stdout
user.initiate_chat(assistant, message=stat, max_turns=1)  # silent: AGL401

last = subprocess.check_output("tail -n 50 claims.log", shell=True).decode()
user.initiate_chat(assistant, message=last, max_turns=1)  # silent: AGL401

diff = subprocess.run(["git", "diff"], capture_output=True, text=True, check=True)
user.initiate_chat(assistant, message=str(diff.returncode), max_turns=1)  # silent: AGL401
user.initiate_chat(assistant, message=diff.stdout[-3000:], max_turns=1)  # silent: AGL401

user.initiate_chat(assistant, message=", ".join(os.listdir("claims")), max_turns=1)  # silent: AGL401
