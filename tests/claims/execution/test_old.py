"""What `code_execution_config` of 0.2 and AG2 classic takes and does; the same in all releases."""

import time

import pytest

autogen = pytest.importorskip("autogen", reason="needs pyautogen or AG2 classic")

pytestmark = [
    pytest.mark.real,
    pytest.mark.classic,
    pytest.mark.skipif(not hasattr(autogen, "UserProxyAgent"), reason="needs pyautogen or AG2 classic"),
]

SLOW = "```python\nimport time\ntime.sleep(3)\nprint('done')\n```"


def proxy(config, **keywords):
    return autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=config, **keywords)


def execute(agent, text):
    ran, reply = agent.generate_code_execution_reply(messages=[{"role": "user", "content": text}])
    assert ran
    return reply


@pytest.fixture(autouse=True)
def no_docker(monkeypatch):
    """A machine without a Docker daemon that is no container either."""
    from autogen import code_utils

    monkeypatch.delenv("AUTOGEN_USE_DOCKER", raising=False)
    monkeypatch.setattr(code_utils, "is_docker_running", lambda: False)
    monkeypatch.setattr(code_utils, "in_docker_container", lambda: False)


@pytest.mark.slow
def test_the_timeout_of_local_execution_is_not_enforced(tmp_path):
    agent = proxy({"work_dir": str(tmp_path), "use_docker": False, "timeout": 1})
    begun = time.monotonic()
    reply = execute(agent, SLOW)
    assert time.monotonic() - begun >= 3
    assert "Timeout" in reply


@pytest.mark.slow
def test_a_local_executor_enforces_its_timeout(tmp_path):
    from autogen.coding import CodeBlock, LocalCommandLineCodeExecutor

    executor = LocalCommandLineCodeExecutor(timeout=1, work_dir=tmp_path)
    begun = time.monotonic()
    result = executor.execute_code_blocks([CodeBlock(language="python", code="import time\ntime.sleep(90)")])
    assert time.monotonic() - begun < 45
    assert result.exit_code == 124


def test_code_of_a_message_sees_files_and_keys_of_the_process(tmp_path, monkeypatch):
    monkeypatch.setenv("SOME_API_KEY", "secret")
    agent = proxy({"work_dir": str(tmp_path), "use_docker": False})
    reply = execute(agent, "```python\nimport os\nprint(os.environ['SOME_API_KEY'], os.getpid())\n```")
    assert "secret" in reply
    assert "exitcode: 0" in reply


def test_the_test_for_the_end_comes_before_the_code(tmp_path):
    marker = tmp_path / "ran"
    agent = proxy(
        {"work_dir": str(tmp_path), "use_docker": False},
        is_termination_msg=lambda message: "TERMINATE" in (message.get("content") or ""),
    )
    text = f"```python\nopen({str(marker)!r}, 'w').close()\n```\nTERMINATE"
    peer = autogen.ConversableAgent("peer", llm_config=False, human_input_mode="NEVER")
    assert agent.generate_reply(messages=[{"role": "user", "content": text}], sender=peer) is None
    assert not marker.exists()
    agent.generate_reply(messages=[{"role": "user", "content": text.replace("TERMINATE", "")}], sender=peer)
    assert marker.exists()


def test_a_proxy_needs_docker_unless_told_otherwise():
    with pytest.raises(RuntimeError, match="docker"):
        autogen.UserProxyAgent("user", human_input_mode="NEVER")
    autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
    autogen.ConversableAgent("plain", llm_config=False)


def test_the_variable_switches_docker_off(monkeypatch):
    for value in ("0", "False", "no", "f"):
        monkeypatch.setenv("AUTOGEN_USE_DOCKER", value)
        assert autogen.UserProxyAgent("user", human_input_mode="NEVER").use_docker is False
    monkeypatch.setenv("AUTOGEN_USE_DOCKER", "True")
    with pytest.raises(RuntimeError):
        autogen.UserProxyAgent("user", human_input_mode="NEVER")


@pytest.mark.parametrize("key, value", [("timeout", 60), ("work_dir", "coding"), ("use_docker", None)])
def test_settings_beside_an_executor_are_refused(key, value, tmp_path):
    from autogen.coding import LocalCommandLineCodeExecutor

    executor = LocalCommandLineCodeExecutor(timeout=60, work_dir=tmp_path)
    with pytest.raises(ValueError, match=f"'{key}' in code_execution_config is not valid"):
        proxy({"executor": executor, key: value})
    proxy({"executor": executor, "last_n_messages": 2})


def test_an_unknown_key_fails_at_the_first_code_block(tmp_path):
    agent = proxy({"work_dir": str(tmp_path), "use_docker": False, "time_out": 2})
    with pytest.raises(TypeError, match="time_out"):
        execute(agent, "```python\nprint(1)\n```")


def test_the_keys_that_the_dict_takes(tmp_path):
    config = {"work_dir": str(tmp_path), "use_docker": False, "timeout": 9, "last_n_messages": 1}
    assert "exitcode: 0" in execute(proxy(config), "```python\nprint(1)\n```")
    for key in ("filename", "lang", "code"):
        with pytest.raises(TypeError, match=key):
            execute(proxy({**config, key: "main.py"}), "```python\nprint(1)\n```")


def test_true_is_no_configuration():
    with pytest.raises(ValueError, match="dict or False"):
        proxy(True)


def test_default_timeouts():
    import inspect

    from autogen import code_utils
    from autogen.coding import LocalCommandLineCodeExecutor

    assert code_utils.DEFAULT_TIMEOUT == 600
    assert inspect.signature(LocalCommandLineCodeExecutor).parameters["timeout"].default == 60


def test_executors_that_texts_stand_for():
    from autogen.coding import CodeExecutorFactory, LocalCommandLineCodeExecutor

    assert isinstance(CodeExecutorFactory.create({"executor": "commandline-local"}), LocalCommandLineCodeExecutor)
