import os

import autogen

os.environ.setdefault("AUTOGEN_USE_DOCKER", "0")
user = autogen.UserProxyAgent("user", human_input_mode="NEVER")
