import autogen

user = autogen.UserProxyAgent("user", human_input_mode="NEVER")
