"""An executor that never calls a model, and a writer with the default prompt."""
import tempfile

from autogen import AssistantAgent, ConversableAgent
from autogen.coding import LocalCommandLineCodeExecutor

executor = LocalCommandLineCodeExecutor(timeout=10, work_dir=tempfile.mkdtemp())  # expect: AGL901
runner = ConversableAgent(
    "runner",
    llm_config=False,
    code_execution_config={"executor": executor},
    human_input_mode="ALWAYS",
)
writer = AssistantAgent("writer", llm_config={"config_list": [{"model": "gpt-4"}], "timeout": 90})
runner.initiate_chat(writer, message="Write and run a program that prints the 10th prime.")  # silent: AGL306
