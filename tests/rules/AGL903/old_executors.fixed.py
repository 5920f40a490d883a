from autogen.coding import DockerCommandLineCodeExecutor, LocalCommandLineCodeExecutor

local = LocalCommandLineCodeExecutor(work_dir="coding", timeout=60)  # expect: AGL903
docker = DockerCommandLineCodeExecutor(timeout=60)  # expect: AGL903
