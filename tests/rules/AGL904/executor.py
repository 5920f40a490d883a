import autogen
from autogen.coding import LocalCommandLineCodeExecutor

config = {"executor": LocalCommandLineCodeExecutor(timeout=60)}
user = autogen.UserProxyAgent("user", code_execution_config=config)
named = autogen.UserProxyAgent("named", code_execution_config={"executor": "commandline-local"})
