from autogen_agentchat.agents import AssistantAgent, CodeExecutorAgent
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.code_executors.jupyter import JupyterCodeExecutor
from autogen_ext.code_executors.local import LocalCommandLineCodeExecutor
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
coder = AssistantAgent("coder", client)
runner = CodeExecutorAgent("runner", LocalCommandLineCodeExecutor(timeout=60))  # expect: AGL901 error
kernel = JupyterCodeExecutor(timeout=60)  # expect: AGL901 error
notebook = CodeExecutorAgent("notebook", code_executor=kernel, approval_func=None)
team = RoundRobinGroupChat([coder, runner, notebook], max_turns=6)
