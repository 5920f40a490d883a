from autogen import ConversableAgent
from autogen.coding import YepCodeCodeExecutor

executor = YepCodeCodeExecutor(timeout=60)
runner = ConversableAgent("runner", human_input_mode="NEVER", llm_config=False, code_execution_config={"executor": executor})
