import os

import autogen
from somewhere import seconds

a = {"config_list": [{"model": "gpt-4o"}], "timeout": seconds}
b = {"config_list": [{"model": "gpt-4o"}], "timeout": int(os.environ["SECONDS"])}
c = {"config_list": [{"model": "gpt-4o"}], "timeout": 5 if seconds > 3 else seconds}
for config in (a, b, c):
    autogen.AssistantAgent("one", llm_config=config)
