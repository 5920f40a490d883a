"""How AutoGen 0.4+ executes code."""

import asyncio
import time
from importlib.metadata import PackageNotFoundError, version

import pytest


def installed(distribution):
    try:
        return version(distribution)
    except PackageNotFoundError:
        return None


pytestmark = [
    pytest.mark.real,
    pytest.mark.skipif(installed("autogen-ext") != "0.7.5", reason="needs autogen-ext==0.7.5"),
]


def run(text, agent_keywords=None):
    from autogen_agentchat.agents import CodeExecutorAgent
    from autogen_agentchat.messages import TextMessage
    from autogen_core import CancellationToken
    from autogen_ext.code_executors.local import LocalCommandLineCodeExecutor

    async def main():
        async with LocalCommandLineCodeExecutor(timeout=1) as executor:
            agent = CodeExecutorAgent("runner", executor, **(agent_keywords or {}))
            message = TextMessage(content=text, source="user")
            response = await agent.on_messages([message], CancellationToken())
            return response.chat_message.content

    return asyncio.run(main())


@pytest.mark.filterwarnings("ignore::UserWarning")
def test_code_of_any_message_runs_with_the_keys_of_the_process(monkeypatch):
    monkeypatch.setenv("SOME_API_KEY", "secret")
    assert "secret" in run("```python\nimport os\nprint(os.environ['SOME_API_KEY'])\n```")


@pytest.mark.filterwarnings("ignore::UserWarning")
def test_who_approves_decides(tmp_path):
    from autogen_agentchat.agents import ApprovalResponse

    marker = tmp_path / "ran"
    asked = []

    def deny(request):
        asked.append(request.code)
        return ApprovalResponse(approved=False, reason="no")

    run(f"```python\nopen({str(marker)!r}, 'w').close()\n```", {"approval_func": deny})
    assert len(asked) == 1
    assert not marker.exists()


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore::UserWarning")
def test_a_local_executor_enforces_its_timeout():
    begun = time.monotonic()
    run("```python\nimport time\ntime.sleep(90)\n```")
    assert time.monotonic() - begun < 45


def test_default_timeouts():
    import inspect

    from autogen_ext.code_executors.local import LocalCommandLineCodeExecutor

    assert inspect.signature(LocalCommandLineCodeExecutor).parameters["timeout"].default == 60
