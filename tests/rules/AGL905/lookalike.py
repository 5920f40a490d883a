class UserProxyAgent:
    def __init__(self, name, code_execution_config=None):
        self.name = name


UserProxyAgent("user", code_execution_config={"executor": object(), "timeout": 60})
UserProxyAgent("user", code_execution_config=True)
