BASE = {"config_list": [{"model": "gpt-4o"}]}  # expect: AGL101
