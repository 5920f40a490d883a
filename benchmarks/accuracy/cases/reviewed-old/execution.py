import os
from pathlib import Path

import autogen
from autogen.coding import DockerCommandLineCodeExecutor, LocalCommandLineCodeExecutor
from autogen.coding.jupyter import EmbeddedIPythonCodeExecutor

cfg = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
coder = autogen.AssistantAgent("coder", llm_config=cfg)
EXEC = {"work_dir": "coding", "use_docker": False}  # expect: AGL901, AGL904
one = autogen.UserProxyAgent("one", human_input_mode="NEVER", code_execution_config=EXEC)
two = autogen.UserProxyAgent("two", human_input_mode="NEVER", code_execution_config={"executor": LocalCommandLineCodeExecutor(timeout=60, work_dir="x")})  # expect: AGL901
three = autogen.UserProxyAgent("three", human_input_mode="NEVER", code_execution_config={"executor": DockerCommandLineCodeExecutor(timeout=60)})  # silent: AGL901
four = autogen.UserProxyAgent("four", human_input_mode="NEVER", code_execution_config=False)  # silent: AGL901, AGL902
five = autogen.UserProxyAgent("five", human_input_mode="NEVER")  # expect: AGL902
six = autogen.UserProxyAgent("six", human_input_mode="NEVER", code_execution_config={"executor": LocalCommandLineCodeExecutor(work_dir="x"), "timeout": 30})  # expect: AGL901, AGL905
seven = autogen.UserProxyAgent("seven", human_input_mode="NEVER", code_execution_config={"work_dir": "x", "use_docker": "python:3-slim", "timeout": 60})  # silent: AGL901, AGL904
eight = autogen.ConversableAgent("eight", human_input_mode="NEVER", llm_config=False, code_execution_config={"last_n_messages": 2, "work_dir": "g", "use_docker": False, "timeout": 60})  # expect: AGL901, AGL904
nine = autogen.AssistantAgent("nine", llm_config=cfg)  # silent: AGL902
ten = autogen.UserProxyAgent("ten", human_input_mode="NEVER", code_execution_config={"executor": EmbeddedIPythonCodeExecutor(timeout=60)})  # expect: AGL901
for peer in (one, two, three, four, five, six, seven, eight, ten):
    peer.initiate_chat(coder, message="Plot", max_turns=4)
