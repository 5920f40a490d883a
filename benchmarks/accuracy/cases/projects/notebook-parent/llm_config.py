import os

llm_config = {"config_list": [{"model": "gpt-4", "api_key": os.getenv("OPENAI_API_KEY")}]}  # expect: AGL101
good_config = {**llm_config, "timeout": 120}  # silent: AGL101
