from workers import DockerCommandLineCodeExecutor

docker = DockerCommandLineCodeExecutor()
