import autogen

one = autogen.UserProxyAgent("one", code_execution_config={"use_docker": True, "timeout": 60})
two = autogen.UserProxyAgent("two", code_execution_config={"timeout": 60})
three = autogen.UserProxyAgent("three", code_execution_config=False)
