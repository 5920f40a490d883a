import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}

over = lambda m: (m.get("content") or "").strip() == "" or "TERMINATE" in m.get("content", "")  # expect: AGL308
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", is_termination_msg=over)
