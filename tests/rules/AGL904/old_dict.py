import autogen

user = autogen.UserProxyAgent(
    "user",
    code_execution_config={
        "work_dir": "coding",
        "use_docker": False,  # expect: AGL904
    },
)
limited = autogen.UserProxyAgent(
    "limited",
    code_execution_config={
        "work_dir": "coding",
        "use_docker": False,
        "timeout": 120,  # expect: AGL904
    },
)
