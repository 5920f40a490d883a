import json

import autogen

with open("settings.json") as stream:
    settings = json.load(stream)
llm_config = {"config_list": [{"model": "gpt-4o", "api_key": settings["openai_api_key"]}], "timeout": 120}
assistant = autogen.AssistantAgent("assistant", llm_config=llm_config)
