import autogen

user = autogen.UserProxyAgent("user", code_execution_config=True)  # expect: AGL905
