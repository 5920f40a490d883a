import datetime

import autogen

MINUTE = 60
HALF = MINUTE / 4  # 15 seconds
config_list = autogen.config_list_from_json("OAI_CONFIG_LIST")

two_minutes = {"config_list": config_list, "timeout": 2 * MINUTE}  # silent: AGL102
quarter = {"config_list": config_list, "timeout": MINUTE // 4}  # expect: AGL102
delta = {"config_list": config_list, "timeout": datetime.timedelta(minutes=5).total_seconds()}  # silent: AGL102

agents = [autogen.AssistantAgent(str(i), llm_config=c) for i, c in enumerate((two_minutes, quarter, delta))]
