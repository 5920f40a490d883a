from autogen.coding import DockerCommandLineCodeExecutor

docker = DockerCommandLineCodeExecutor()  # expect: AGL903
