import os

import autogen

os.environ["HTTPS_PROXY"] = "http://10.0.0.8:3128"  # expect: AGL701
config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
assistant = autogen.AssistantAgent("assistant", llm_config=config)
