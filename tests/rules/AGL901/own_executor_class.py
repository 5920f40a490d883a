import autogen
from autogen.coding import CodeExecutor


class Remote(CodeExecutor):
    def execute_code_blocks(self, code_blocks):
        raise NotImplementedError


runner = autogen.UserProxyAgent("runner", human_input_mode="NEVER", code_execution_config={"executor": Remote()})
