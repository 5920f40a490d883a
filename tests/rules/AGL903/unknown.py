import autogen
from autogen.coding import DockerCommandLineCodeExecutor


def build(config, **more):
    yield autogen.UserProxyAgent("a", code_execution_config=config)
    yield autogen.UserProxyAgent("b", code_execution_config={"use_docker": True, **more})
    yield DockerCommandLineCodeExecutor(**more)
