from autogen.coding import DockerCommandLineCodeExecutor

docker = DockerCommandLineCodeExecutor(timeout=240)  # expect: AGL903
