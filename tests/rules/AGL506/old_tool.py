import subprocess

from autogen import AssistantAgent, UserProxyAgent, register_function

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
coder = AssistantAgent("coder", llm_config=config)
user = UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)


def run_tests(path: str) -> str:
    """Run the tests of a folder."""
    return subprocess.run(["pytest", "-q", path], capture_output=True, text=True).stdout[-4000:]  # expect: AGL506 warning


register_function(run_tests, caller=coder, executor=user, description="Run the tests")
