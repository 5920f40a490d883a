from autogen_agentchat.agents import AssistantAgent
from autogen_ext.code_executors.local import LocalCommandLineCodeExecutor
from autogen_ext.models.openai import OpenAIChatCompletionClient
from autogen_ext.tools.code_execution import PythonCodeExecutionTool

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
executor = LocalCommandLineCodeExecutor(timeout=60)  # expect: AGL901 warning
python = PythonCodeExecutionTool(executor)
coder = AssistantAgent("coder", client, tools=[python])
