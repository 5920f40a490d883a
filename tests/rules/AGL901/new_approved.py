from autogen_agentchat.agents import ApprovalRequest, ApprovalResponse, CodeExecutorAgent
from autogen_ext.code_executors.docker import DockerCommandLineCodeExecutor
from autogen_ext.code_executors.local import LocalCommandLineCodeExecutor


def ask(request: ApprovalRequest) -> ApprovalResponse:
    return ApprovalResponse(approved=input(request.code) == "y", reason="asked")


one = CodeExecutorAgent("one", LocalCommandLineCodeExecutor(timeout=60), approval_func=ask)
two = CodeExecutorAgent("two", DockerCommandLineCodeExecutor(timeout=60))
