import os

import autogen


def pick_config(local: bool):
    if local:
        return {"config_list": [{"model": "mistral", "base_url": "http://localhost:1234/v1", "api_key": "NULL"}], "timeout": 300}  # silent: AGL101
    key = os.getenv("OPENAI_API_KEY")
    if key is None:
        raise RuntimeError("no key")
    return {"config_list": [{"model": "gpt-4", "api_key": key}], "timeout": 120}  # silent: AGL101


assistant = autogen.AssistantAgent("assistant", llm_config=pick_config(bool(os.getenv("LOCAL"))))
user = autogen.UserProxyAgent("user", code_execution_config=False)
user.initiate_chat(assistant, message="Hello")  # silent: AGL306
