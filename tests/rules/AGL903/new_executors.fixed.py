from autogen_agentchat.agents import CodeExecutorAgent
from autogen_ext.code_executors.azure import ACADynamicSessionsCodeExecutor
from autogen_ext.code_executors.docker import DockerCommandLineCodeExecutor
from azure.identity import DefaultAzureCredential


async def main():
    async with DockerCommandLineCodeExecutor(work_dir="coding", timeout=60) as docker:  # expect: AGL903
        CodeExecutorAgent("runner", docker)
    azure = ACADynamicSessionsCodeExecutor("https://pool.example.com", DefaultAzureCredential(), timeout=60)  # expect: AGL903
    await azure.restart()
