import autogen

user = autogen.UserProxyAgent("user", code_execution_config={"use_docker": 0})  # expect: AGL901 info
