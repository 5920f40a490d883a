import os

import autogen

os.environ["AUTOGEN_USE_DOCKER"] = "no"
user = autogen.UserProxyAgent("user", code_execution_config={"work_dir": "coding"})  # expect: AGL904
