import autogen
from runners import executor

runner = autogen.UserProxyAgent("runner", human_input_mode="NEVER", code_execution_config={"executor": executor})
