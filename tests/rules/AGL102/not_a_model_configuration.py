import requests

import autogen

REQUEST = {"timeout": 5}
other = {"config_list": "none", "timeout": 5}
executor = {"work_dir": "code", "timeout": 5}
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=executor)
page = requests.get("https://example.invalid", timeout=5)
