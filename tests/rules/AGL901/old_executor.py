import autogen
from autogen.coding import LocalCommandLineCodeExecutor

executor = LocalCommandLineCodeExecutor(timeout=60, work_dir="coding")  # expect: AGL901 error
runner = autogen.ConversableAgent(
    "runner", llm_config=False, human_input_mode="NEVER", code_execution_config={"executor": executor}
)
named = autogen.ConversableAgent(
    "named",
    llm_config=False,
    human_input_mode="NEVER",
    code_execution_config={"executor": "commandline-local"},  # expect: AGL901 error
)
