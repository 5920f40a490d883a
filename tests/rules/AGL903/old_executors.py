from autogen.coding import DockerCommandLineCodeExecutor, LocalCommandLineCodeExecutor

local = LocalCommandLineCodeExecutor(work_dir="coding")  # expect: AGL903
docker = DockerCommandLineCodeExecutor()  # expect: AGL903
