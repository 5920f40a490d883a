import autogen

config = {"executor": "commandline-local", "commandline-local": {"timeout": 60, "work_dir": "coding"}}
user = autogen.UserProxyAgent("user", code_execution_config=config)
