import autogen
from autogen.coding import DockerCommandLineCodeExecutor

one = autogen.UserProxyAgent("one", human_input_mode="NEVER", code_execution_config={"use_docker": True})
two = autogen.UserProxyAgent("two", human_input_mode="NEVER", code_execution_config={"use_docker": "python:3-slim"})
three = autogen.UserProxyAgent("three", human_input_mode="NEVER", code_execution_config={"use_docker": ["python:3"]})
four = autogen.UserProxyAgent("four", human_input_mode="NEVER", code_execution_config={"work_dir": "coding"})
five = autogen.UserProxyAgent("five", human_input_mode="NEVER")
with DockerCommandLineCodeExecutor(timeout=60) as executor:
    six = autogen.UserProxyAgent("six", human_input_mode="NEVER", code_execution_config={"executor": executor})
