import os

import autogen

os.environ["AUTOGEN_USE_DOCKER"] = "True"
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config={"work_dir": "x"})
