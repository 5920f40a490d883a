import autogen

user = autogen.UserProxyAgent("user", code_execution_config={"work_dir": "coding", "use_docker": False})
