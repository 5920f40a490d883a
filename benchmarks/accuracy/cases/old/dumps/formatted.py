import textwrap

import autogen

cfg = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}
agent = autogen.AssistantAgent("agent", llm_config=cfg)
user = autogen.UserProxyAgent("user", code_execution_config=False)
TEMPLATE = "Read the minutes and list the decisions.\n\n{minutes}"


def read_minutes():
    with open("minutes_2024.txt", encoding="utf-8") as fh:
        return fh.read()


minutes = read_minutes()
user.initiate_chat(agent, message=TEMPLATE.format(minutes=minutes))  # expect: AGL401
user.initiate_chat(agent, message="Minutes: %s" % minutes)  # expect: AGL401
user.initiate_chat(agent, message=TEMPLATE.format(minutes=textwrap.shorten(minutes, 2000)))  # silent: AGL401
user.initiate_chat(agent, message="\n".join(minutes.splitlines()[:40]))  # silent: AGL401
