import autogen
from autogen.coding import DockerCommandLineCodeExecutor, LocalCommandLineCodeExecutor

one = autogen.UserProxyAgent("one", code_execution_config={"use_docker": True, "timeout": 120})
local = LocalCommandLineCodeExecutor(30)
docker = DockerCommandLineCodeExecutor("python:3", None, 90)
