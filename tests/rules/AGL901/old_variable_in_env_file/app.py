import autogen

user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config={"work_dir": "x"})  # expect: AGL901
