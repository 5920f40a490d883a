import sys

import autogen

code = False if "--dry" in sys.argv else {"use_docker": True}
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=code)
