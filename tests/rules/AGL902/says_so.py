import autogen

one = autogen.UserProxyAgent("one", code_execution_config=False)
two = autogen.UserProxyAgent("two", code_execution_config={"use_docker": True})
three = autogen.UserProxyAgent("three", code_execution_config={"work_dir": "out", "use_docker": False})
four = autogen.UserProxyAgent("four", None, None, "NEVER", None, False)
