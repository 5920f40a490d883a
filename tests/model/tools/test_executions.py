"""Where code is executed, and whether a person is asked before."""

import pytest

from autogen_lint.model.tools.executions import executions, executors, uses_no_docker
from autogen_lint.values.value import string

OLD = "import autogen\nimport os\n"
NEW = (
    "from autogen_agentchat.agents import CodeExecutorAgent\n"
    "from autogen_ext.code_executors.local import LocalCommandLineCodeExecutor\n"
    "from autogen_ext.code_executors.docker import DockerCommandLineCodeExecutor\n"
    "from autogen_ext.tools.code_execution import PythonCodeExecutionTool\n"
)


def where(program, source, files=None):
    return [one.where for one in executions(program(f"{source}\n", files))]


@pytest.mark.parametrize(
    "arguments, found",
    [
        ("code_execution_config={'use_docker': False}", ["local"]),
        ("code_execution_config={'use_docker': None}", ["docker"]),
        ("code_execution_config={'use_docker': True}", ["docker"]),
        ("code_execution_config={'use_docker': 'python:3'}", ["docker"]),
        ("code_execution_config={'use_docker': wanted}", [None]),
        ("code_execution_config={'work_dir': 'x'}", ["docker"]),
        ("code_execution_config={}", ["docker"]),
        ("code_execution_config=False", []),
        ("code_execution_config={'executor': autogen.coding.LocalCommandLineCodeExecutor()}", ["local"]),
        ("code_execution_config={'executor': autogen.coding.DockerCommandLineCodeExecutor()}", ["docker"]),
        ("code_execution_config={'executor': made_elsewhere}", []),
    ],
)
def test_settings_of_old_agents(program, arguments, found):
    assert where(program, f"{OLD}import autogen.coding\na = autogen.UserProxyAgent('a', {arguments})") == found


def test_old_proxies_execute_without_being_told_and_assistants_do_not(program):
    assert where(program, f"{OLD}a = autogen.UserProxyAgent('a')") == ["docker"]
    assert where(program, f"{OLD}a = autogen.AssistantAgent('a')") == []


@pytest.mark.parametrize(
    "line, off",
    [
        ("os.environ['AUTOGEN_USE_DOCKER'] = '0'", True),
        ("os.environ['AUTOGEN_USE_DOCKER'] = 'False'", True),
        ("os.environ.setdefault('AUTOGEN_USE_DOCKER', 'no')", True),
        ("os.environ.update({'AUTOGEN_USE_DOCKER': '0'})", True),
        ("os.putenv('AUTOGEN_USE_DOCKER', '0')", False),
        ("os.environ['AUTOGEN_USE_DOCKER'] = '1'", False),
        ("os.environ['OTHER'] = '0'", False),
    ],
)
def test_the_environment_switches_docker_off(program, line, off):
    source = f"{OLD}{line}\na = autogen.UserProxyAgent('a')\n"
    assert uses_no_docker(program(source)) is off
    assert where(program, source) == (["local"] if off else ["docker"])


@pytest.mark.parametrize(
    "source, found",
    [
        ("CodeExecutorAgent('a', LocalCommandLineCodeExecutor())", ["local"]),
        ("CodeExecutorAgent('a', code_executor=DockerCommandLineCodeExecutor())", ["docker"]),
        ("CodeExecutorAgent('a', code_executor=make())", []),
    ],
)
def test_new_agents(program, source, found):
    assert where(program, f"{NEW}a = {source}") == found


def test_a_tool_executes_for_its_agent(program):
    source = (
        f"{NEW}from autogen_agentchat.agents import AssistantAgent\n"
        "a = AssistantAgent('a', client, tools=[PythonCodeExecutionTool(LocalCommandLineCodeExecutor())])\n"
    )
    (found,) = executions(program(source))
    assert found.by_tool
    assert [string(agent.name) for agent in found.agents] == ["a"]


def test_executors_of_other_modules(program):
    files = {"app/runners.py": f"{NEW}def runner():\n    return LocalCommandLineCodeExecutor(work_dir='x')\n"}
    source = f"{NEW}from runners import runner\na = CodeExecutorAgent('a', runner())"
    assert where(program, source, files) == ["local"]


def test_one_executor_of_two_agents_is_one_execution(program):
    source = f"{NEW}e = LocalCommandLineCodeExecutor()\na = CodeExecutorAgent('a', e)\nb = CodeExecutorAgent('b', e)\n"
    (found,) = executions(program(source))
    assert [string(agent.name) for agent in found.agents] == ["a", "b"]
    assert [one.short for one in executors(program(source))] == ["LocalCommandLineCodeExecutor"]
