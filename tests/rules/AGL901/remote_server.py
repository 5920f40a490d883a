import autogen
from autogen.coding.jupyter import DockerJupyterServer, JupyterCodeExecutor, JupyterConnectionInfo

with DockerJupyterServer() as server:
    one = autogen.UserProxyAgent(
        "one", human_input_mode="NEVER", code_execution_config={"executor": JupyterCodeExecutor(server, timeout=60)}
    )
remote = JupyterCodeExecutor(JupyterConnectionInfo(host="kernels.example.com", use_https=True), timeout=60)
two = autogen.UserProxyAgent("two", human_input_mode="NEVER", code_execution_config={"executor": remote})
