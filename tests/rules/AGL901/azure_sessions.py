from autogen_agentchat.agents import CodeExecutorAgent
from autogen_ext.code_executors.azure import ACADynamicSessionsCodeExecutor
from azure.identity import DefaultAzureCredential

executor = ACADynamicSessionsCodeExecutor("https://pool.example.com", DefaultAzureCredential(), timeout=60)
runner = CodeExecutorAgent("runner", code_executor=executor)
