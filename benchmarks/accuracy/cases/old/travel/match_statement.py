import os

import autogen

match os.getenv("PROVIDER", "openai"):
    case "azure":
        timeout = 120
    case "local":
        timeout = 600
    case _:
        timeout = 60

cfg = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": timeout}  # silent: AGL102
agent = autogen.AssistantAgent("agent", llm_config=cfg)
