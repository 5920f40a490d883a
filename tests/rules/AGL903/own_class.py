from autogen.coding import LocalCommandLineCodeExecutor


class Quick(LocalCommandLineCodeExecutor):
    def __init__(self):
        super().__init__(timeout=20)


quick = Quick()
