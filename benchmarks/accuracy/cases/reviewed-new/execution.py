import asyncio
from autogen_agentchat.agents import AssistantAgent, CodeExecutorAgent
from autogen_agentchat.conditions import MaxMessageTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.code_executors.docker import DockerCommandLineCodeExecutor
from autogen_ext.code_executors.local import LocalCommandLineCodeExecutor
from autogen_ext.models.openai import OpenAIChatCompletionClient
from autogen_ext.tools.code_execution import PythonCodeExecutionTool


def ask(request):
    from autogen_agentchat.agents import ApprovalResponse
    return ApprovalResponse(approved=input("ok? ") == "y", reason="asked")


client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120, max_retries=1)
coder = AssistantAgent("coder", client)
local = LocalCommandLineCodeExecutor(work_dir="x", timeout=60)  # expect: AGL901
asked = LocalCommandLineCodeExecutor(work_dir="x", timeout=60)  # silent: AGL901
docker = DockerCommandLineCodeExecutor(work_dir="x", timeout=120)
a = CodeExecutorAgent("a", code_executor=local)
b = CodeExecutorAgent("b", code_executor=asked, approval_func=ask)
c = CodeExecutorAgent("c", code_executor=docker, approval_func=ask)
tool = PythonCodeExecutionTool(LocalCommandLineCodeExecutor(work_dir="y", timeout=30))  # expect: AGL901
solver = AssistantAgent("solver", client, tools=[tool])
team = RoundRobinGroupChat([coder, a, b, c, solver], termination_condition=MaxMessageTermination(8))
