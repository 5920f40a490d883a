import autogen


def build(config, key, executor, **more):
    yield autogen.UserProxyAgent("a", code_execution_config=config)
    yield autogen.UserProxyAgent("b", code_execution_config={key: 60})
    yield autogen.UserProxyAgent("c", code_execution_config={"time_out": 60, **more})
    yield autogen.UserProxyAgent("d", code_execution_config={"executor": executor, "timeout": 60})
