from workers import LocalCommandLineCodeExecutor


class UserProxyAgent:
    def __init__(self, name, code_execution_config=None, human_input_mode="NEVER"):
        self.name = name


UserProxyAgent("user", code_execution_config={"use_docker": False})
UserProxyAgent("user", code_execution_config={"executor": LocalCommandLineCodeExecutor()})
