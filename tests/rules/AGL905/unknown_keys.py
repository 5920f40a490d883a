import autogen

one = autogen.UserProxyAgent("one", code_execution_config={"use_docker": True, "time_out": 60})  # expect: AGL905
two = autogen.UserProxyAgent(
    "two",
    code_execution_config={
        "last_n_messages": 2,
        "workdir": "coding",  # expect: AGL905
        "use_docker": False,
    },
)
three = autogen.UserProxyAgent("three", code_execution_config={"use_docker": True, "filename": "main.py"})  # expect: AGL905
