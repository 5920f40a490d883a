import autogen


def build(config, use_docker, **more):
    yield autogen.UserProxyAgent("a", code_execution_config=config)
    yield autogen.UserProxyAgent("b", code_execution_config={"use_docker": use_docker, "timeout": 60})
    yield autogen.UserProxyAgent("c", code_execution_config={"use_docker": False, **more})
