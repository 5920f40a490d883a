"""Code execution of 0.4+."""
from autogen_agentchat.agents import AssistantAgent, CodeExecutorAgent
from autogen_ext.code_executors.docker import DockerCommandLineCodeExecutor
from autogen_ext.code_executors.local import LocalCommandLineCodeExecutor
from autogen_ext.models.openai import OpenAIChatCompletionClient
from autogen_ext.tools.code_execution import PythonCodeExecutionTool


def approve(request):
    return input(request.code) == "y"


client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
runner = CodeExecutorAgent("runner", LocalCommandLineCodeExecutor(work_dir="out"))  # expect: AGL901
asked = CodeExecutorAgent("asked", LocalCommandLineCodeExecutor(work_dir="out"), approval_func=approve)  # silent: AGL901
boxed = CodeExecutorAgent("boxed", DockerCommandLineCodeExecutor(work_dir="out"))  # silent: AGL901
python = PythonCodeExecutionTool(LocalCommandLineCodeExecutor(work_dir="out"))  # expect: AGL901
analyst = AssistantAgent("analyst", client, tools=[python])
