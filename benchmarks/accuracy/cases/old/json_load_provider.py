import json

import autogen

with open("providers.json") as fh:
    providers = json.load(fh)
entry = providers["together_ai"]

assistant = autogen.AssistantAgent("assistant", llm_config={"config_list": [entry], "temperature": 0.2, "timeout": 60})  # silent: AGL101
