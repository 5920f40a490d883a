"""The list holds settings of the program too; it takes them out before AutoGen gets it."""

import autogen

entries = autogen.config_list_from_json("OAI_CONFIG_LIST")
own = [{k: v for k, v in entry.items() if k not in ("robot_ip", "embedding_model")} for entry in entries]
assistant = autogen.AssistantAgent("assistant", llm_config={"config_list": own, "timeout": 120})
