import autogen


class Proxy(autogen.UserProxyAgent):
    def __init__(self, name, **kwargs):
        super().__init__(name, code_execution_config=False, **kwargs)


class Executor(autogen.UserProxyAgent):
    """Runs code in its own way."""

    def run_code(self, code, **kwargs):
        return 0, "", None


one = Proxy("one")
two = Executor("two")
