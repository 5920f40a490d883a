from autogen.coding import LocalCommandLineCodeExecutor

executor = LocalCommandLineCodeExecutor(timeout=60)  # expect: AGL901 error
