import autogen
from autogen.coding import LocalCommandLineCodeExecutor

one = autogen.UserProxyAgent(
    "one", code_execution_config={"executor": LocalCommandLineCodeExecutor(timeout=60), "last_n_messages": 2}
)
two = autogen.UserProxyAgent(
    "two",
    code_execution_config={
        "last_n_messages": "auto",
        "work_dir": "coding",
        "use_docker": True,
        "timeout": 60,
    },
)
three = autogen.UserProxyAgent("three", code_execution_config=False)
four = autogen.UserProxyAgent("four", code_execution_config=None)
five = autogen.UserProxyAgent("five", code_execution_config={"executor": None, "timeout": 60})
