import os

import autogen

config_list = []
if os.getenv("OPENAI_API_KEY"):
    config_list.append({"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"], "timeout": 60})
if os.getenv("AZURE_KEY"):
    config_list += [{"model": "gpt-4o", "api_key": os.environ["AZURE_KEY"], "api_type": "azure", "timeout": 60}]

plain_list = []
plain_list.append({"model": "gpt-4o", "api_key": "NULL"})
plain_list.extend([{"model": "gpt-4o-mini", "api_key": "NULL"}])

a = autogen.AssistantAgent("a", llm_config={"config_list": config_list})  # silent: AGL101
b = autogen.AssistantAgent("b", llm_config={"config_list": plain_list})  # expect: AGL101
