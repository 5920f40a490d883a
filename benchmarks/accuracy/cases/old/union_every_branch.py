import os

import autogen

seconds = 5 if os.getenv("FAST") else 120
always_short = 5 if os.getenv("FAST") else 12  # expect: AGL102
config_list = autogen.config_list_from_json("OAI_CONFIG_LIST")

maybe = autogen.AssistantAgent("maybe", llm_config={"config_list": config_list, "timeout": seconds})
surely = autogen.AssistantAgent("surely", llm_config={"config_list": config_list, "timeout": always_short})

if os.getenv("AZURE"):
    cfg = {"config_list": config_list, "timeout": 120}
else:
    cfg = {"config_list": config_list, "timeout": 240}
both = autogen.AssistantAgent("both", llm_config=cfg)
