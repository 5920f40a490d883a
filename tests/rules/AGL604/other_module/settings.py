LLM = {"config_list": [{"model": "gpt-4o"}], "timeout": 120},  # expect: AGL604
