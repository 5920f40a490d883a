import subprocess

import autogen

cfg = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}
agent = autogen.AssistantAgent("agent", llm_config=cfg)
user = autogen.UserProxyAgent("user", code_execution_config=False)


def tail(text, n=40):
    return "\n".join(text.splitlines()[-n:])


log = open("/var/log/claims/app.log", errors="replace").read()
user.initiate_chat(agent, message="Why did it stop?\n" + tail(log))  # silent: AGL401
user.initiate_chat(agent, message="Why did it stop?\n" + log.strip())  # expect: AGL401
user.initiate_chat(agent, message=f"Exit code {subprocess.run(['true'], timeout=5).returncode}")  # silent: AGL401
