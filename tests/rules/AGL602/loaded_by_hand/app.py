import json

import autogen

with open("models.json") as stream:
    models = json.load(stream)
assistant = autogen.AssistantAgent("assistant", llm_config={"config_list": [models["fast"]], "timeout": 120})
