import autogen

one = autogen.UserProxyAgent("one", code_execution_config={"use_docker": True, "timeout": 60})  # expect: AGL903
two = autogen.UserProxyAgent(
    "two",
    code_execution_config={  # expect: AGL903
        "work_dir": "coding",  # where
        "use_docker": "python:3.11",
        "timeout": 60,
    },
)
