import os

import autogen

os.environ["AUTOGEN_USE_DOCKER"] = "False"
TIMEOUT = os.getenv("TIMEOUT")
SECONDS = int(TIMEOUT) if TIMEOUT else 90

cfg = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": SECONDS}  # silent: AGL102
low = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": int(os.environ.get("LOW", 20))}  # expect: AGL102
agents = [autogen.AssistantAgent("a", llm_config=cfg), autogen.AssistantAgent("b", llm_config=low)]
