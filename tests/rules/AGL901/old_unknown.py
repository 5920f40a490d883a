import os

import autogen
from runners import make_executor


def build(config, use_docker, **more):
    yield autogen.UserProxyAgent("a", human_input_mode="NEVER", code_execution_config=config)
    yield autogen.UserProxyAgent("b", human_input_mode="NEVER", code_execution_config={"use_docker": use_docker})
    yield autogen.UserProxyAgent("c", human_input_mode="NEVER", code_execution_config={"executor": make_executor()})
    yield autogen.UserProxyAgent("d", human_input_mode="NEVER", **more)


in_container = os.path.exists("/.dockerenv")
user = autogen.UserProxyAgent(
    "user", human_input_mode="NEVER", code_execution_config={"use_docker": in_container, "work_dir": "out"}
)
