import os

import autogen

raw = [{"model": m, "api_key": os.environ["OPENAI_API_KEY"]} for m in ("gpt-4", "gpt-4o", "gpt-4o-mini")]
config_list = [{**entry, "timeout": 120} for entry in raw]  # silent: AGL101
plain_list = [{**entry, "tags": ["plain"]} for entry in raw]

writer = autogen.AssistantAgent("writer", llm_config={"config_list": config_list, "temperature": 0})
reader = autogen.AssistantAgent("reader", llm_config={"config_list": plain_list, "temperature": 0})  # expect: AGL101
