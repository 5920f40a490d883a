import autogen

user = autogen.UserProxyAgent("user", code_execution_config=False)
proxy = autogen.UserProxyAgent("proxy")
