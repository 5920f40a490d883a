import autogen

CODE = {"executor": object(), "timeout": 60}
runner = {"use_docker": False, "time_out": 60}
user = autogen.UserProxyAgent("user", code_execution_config=False)
