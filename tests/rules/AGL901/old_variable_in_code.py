import os

import autogen

os.environ["AUTOGEN_USE_DOCKER"] = "False"
user = autogen.UserProxyAgent("user", human_input_mode="NEVER")  # expect: AGL901 error
runner = autogen.UserProxyAgent("runner", human_input_mode="NEVER", code_execution_config={"work_dir": "x"})  # expect: AGL901 error
