from autogen import ConversableAgent
from autogen.coding.jupyter import JupyterCodeExecutor, LocalJupyterServer

server = LocalJupyterServer()
executor = JupyterCodeExecutor(server, timeout=60)  # expect: AGL901 error
runner = ConversableAgent("runner", human_input_mode="NEVER", llm_config=False, code_execution_config={"executor": executor})
