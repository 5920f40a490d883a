import autogen

CODE = {"use_docker": False, "timeout": 60}
user = autogen.UserProxyAgent("user", code_execution_config=False)
