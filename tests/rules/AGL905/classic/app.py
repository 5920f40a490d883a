from autogen import ConversableAgent
from autogen.coding import LocalCommandLineCodeExecutor

runner = ConversableAgent(
    "runner",
    llm_config=False,
    code_execution_config={"executor": LocalCommandLineCodeExecutor(), "work_dir": "out"},  # expect: AGL905
)
