import json

import autogen

cfg = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}
analyst = autogen.AssistantAgent("analyst", llm_config=cfg)
user = autogen.UserProxyAgent("user", code_execution_config=False)

with open("policies_export.json", encoding="utf-8") as fh:
    policies = json.load(fh)

message = f"""Here are all the policies:
{json.dumps(policies, indent=2)}
Which ones run out this month?"""
user.initiate_chat(analyst, message=message)  # expect: AGL401
user.initiate_chat(analyst, message=json.dumps({"policy": "A-17", "state": "open"}))  # silent: AGL306
