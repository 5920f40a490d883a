"""Code execution of 0.2."""
import autogen
from autogen.coding import DockerCommandLineCodeExecutor, LocalCommandLineCodeExecutor

cfg = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
coder = autogen.AssistantAgent("coder", llm_config=cfg)
LOCAL = {"work_dir": "out", "use_docker": False}  # expect: AGL901, AGL904
CONTAINER = {"work_dir": "out", "use_docker": "python:3.11-slim", "timeout": 60}  # silent: AGL901, AGL904
one = autogen.UserProxyAgent("one", human_input_mode="NEVER", code_execution_config=LOCAL)
two = autogen.UserProxyAgent("two", human_input_mode="NEVER", code_execution_config=CONTAINER)
three = autogen.UserProxyAgent("three", human_input_mode="NEVER")  # expect: AGL902
four = autogen.UserProxyAgent("four", human_input_mode="NEVER", code_execution_config=False)  # silent: AGL902
local = LocalCommandLineCodeExecutor(timeout=30, work_dir="out")  # expect: AGL901
five = autogen.UserProxyAgent("five", human_input_mode="NEVER", code_execution_config={"executor": local})
docker = DockerCommandLineCodeExecutor(timeout=30, work_dir="out")  # silent: AGL901
six = autogen.UserProxyAgent("six", human_input_mode="NEVER", code_execution_config={"executor": docker})
seven = autogen.UserProxyAgent(
    "seven",
    human_input_mode="NEVER",
    code_execution_config={
        "executor": docker,
        "timeout": 60,  # expect: AGL905
    },
)
eight = autogen.UserProxyAgent(
    "eight",
    human_input_mode="NEVER",
    code_execution_config={
        "use_docker": True,
        "max_retries": 3,  # expect: AGL905
    },
)
person = autogen.UserProxyAgent("person", code_execution_config={"use_docker": False, "timeout": 20})  # expect: AGL901, AGL904
person.initiate_chat(coder, message="Plot it", max_turns=3)
