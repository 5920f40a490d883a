import autogen

CODE = {"work_dir": "out", "use_docker": False}  # expect: AGL901 error
runner = autogen.UserProxyAgent("runner", human_input_mode="NEVER", code_execution_config=CODE)
second = autogen.UserProxyAgent("second", human_input_mode="ALWAYS", code_execution_config=CODE)
