import copy
import os

import autogen

template = {"config_list": [{"model": "gpt-4-turbo", "api_key": os.environ["OPENAI_API_KEY"]}]}

writer_config = template.copy()
writer_config.update({"timeout": 120, "temperature": 0.8})
editor_config = copy.deepcopy(template)
editor_config["timeout"] = 180  # silent: AGL102
judge_config = dict(template)
judge_config.update(timeout=60)

writer = autogen.AssistantAgent("writer", llm_config=writer_config)
editor = autogen.AssistantAgent("editor", llm_config=editor_config)
judge = autogen.AssistantAgent("judge", llm_config=judge_config)
