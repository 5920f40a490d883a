import os
import autogen
key = os.getenv("OPENAI_API_KEY")
cfg = {"config_list": [{"model": "gpt-4o", "api_key": key}]} if key else False  # expect: AGL101
a = autogen.AssistantAgent("a", llm_config=cfg or False)
