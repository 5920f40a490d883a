from autogen_agentchat.agents import CodeExecutorAgent
from autogen_ext.code_executors.local import LocalCommandLineCodeExecutor

runner = CodeExecutorAgent("runner", LocalCommandLineCodeExecutor(timeout=60))
