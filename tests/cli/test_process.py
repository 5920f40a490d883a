from __future__ import annotations

import os
import subprocess
import sys

import pytest

from autogen_lint import __version__

LOW = """import autogen

llm_config = {"config_list": [{"model": "gpt-4o-mini"}], "timeout": 10}
assistant = autogen.AssistantAgent("assistant", llm_config=llm_config)
"""
IMPORTED = """
import sys
from autogen_lint.cli.app import main
try:
    main(sys.argv[1:])
except SystemExit as exit_:
    assert not exit_.code, exit_.code
heavy = sorted({"libcst", "yaml", "pathspec", "ast", "asyncio", "tokenize"} & set(sys.modules))
print(heavy, file=sys.stderr)
"""


@pytest.mark.parametrize("argument", ["--version", "--help"])
def test_version_and_help_import_no_parser(process, argument):
    result = process(argument, code=IMPORTED)
    assert result.returncode == 0
    heavy = result.stderr.decode()
    assert "libcst" not in heavy
    assert "yaml" not in heavy


@pytest.mark.parametrize("arguments", [["rules"], ["rule", "AGL102"], ["check", "--help"], ["settings", "show"]])
def test_metadata_imports_no_parser(process, arguments):
    result = process(*arguments, code=IMPORTED)
    assert result.returncode == 0, result.stderr
    assert b"libcst" not in result.stderr


def test_a_run_without_fixes_does_not_import_libcst(process, project):
    project({"a.py": LOW.replace("10}", "120}")})
    result = process("a.py", code=IMPORTED)
    assert result.returncode == 0, result.stderr
    assert b"libcst" not in result.stderr


LOADED = """
import sys
from autogen_lint.cli.app import main
try:
    main(sys.argv[1:])
except SystemExit as exit_:
    print(exit_.code)
ours = sorted(name for name in sys.modules if name.startswith("autogen_lint."))
parts = {name.split(".")[1] for name in ours}
rules = sorted(name for name in ours if name.startswith("autogen_lint.rules."))
heavy = sorted(
    {"libcst", "yaml", "packaging", "asyncio", "multiprocessing", "concurrent", "tomllib", "difflib"} & set(sys.modules)
)
print(sorted({"model", "python", "documents", "manifests"} & parts), rules, heavy)
"""
NOTHING = "[] ['autogen_lint.rules.registry'] []"


def test_an_irrelevant_file_takes_no_rule_and_no_model(process, project):
    project({"a.py": "import os\n\nprint(os.getcwd())\n"})
    result = process("a.py", code=LOADED)
    assert result.stdout.decode().splitlines() == ["0", NOTHING]


def test_what_is_known_already_takes_no_rule_and_no_model(process, project):
    folder = project({"a.py": LOW, "b.py": "from a import llm_config\n"})
    for path in (folder / "a.py", folder / "b.py", folder):
        os.utime(path, (1_000_000_000, 1_000_000_000))
    first = process("--output-format", "concise", code=LOADED).stdout.decode().splitlines()
    assert first[-1] != NOTHING
    second = process("--output-format", "concise", code=LOADED).stdout.decode().splitlines()
    assert second == [*first[:-1], NOTHING]
    assert second[0].startswith("a.py:3:58: warning: AGL102")


def test_version(process):
    result = process("--version")
    assert result.stdout.decode().strip() == f"autogen-lint {__version__}"


def test_standard_input(process, project):
    project({})
    result = process("-", "--output-format", "concise", stdin=LOW.encode())
    assert result.returncode == 1
    assert result.stdout.startswith(b"stdin.py:3:58: warning: AGL102")
    named = process("-", "--stdin-filename", "OAI_CONFIG_LIST", stdin=b'[{"model": "gpt-4o", "timeout": 5}]')
    assert named.stdout.startswith(b"OAI_CONFIG_LIST:1:")


def test_standard_input_fixed(process, project):
    here = project({"a.py": "untouched\n"})
    data = b"\xef\xbb\xbf" + LOW.replace("\n", "\r\n").encode()
    result = process("-", "--fix", "--stdin-filename", "a.py", stdin=data)
    assert result.stdout == data.replace(b"10}", b"120}")
    assert result.returncode == 0
    assert (here / "a.py").read_text() == "untouched\n"
    broken = process("-", "--fix", stdin=b"def f(:\n")
    assert broken.stdout == b"def f(:\n"
    assert broken.returncode == 1


@pytest.mark.skipif(os.name != "posix", reason="needs a POSIX pipe")
def test_a_closed_pipe_is_no_error(project):
    project({f"m{number}.py": LOW * 40 for number in range(12)})
    command = [sys.executable, "-m", "autogen_lint", "--jobs", "1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        running.stdout.read(10)
        running.stdout.close()
        errors = running.stderr.read().decode()
        running.wait(60)
    assert "Traceback" not in errors
    assert "Broken pipe" not in errors
    assert running.returncode in {0, 1}


def test_output_that_the_terminal_cannot_encode(project):
    project({"ä.py": LOW.replace("assistant", "日本")})
    environment = {**os.environ, "PYTHONIOENCODING": "latin-1", "PYTHONUTF8": "0"}
    result = subprocess.run(
        [sys.executable, "-m", "autogen_lint"], capture_output=True, check=False, env=environment, timeout=60
    )
    assert result.returncode == 1
    assert b"Traceback" not in result.stderr
    assert b"\xe4.py:3:58" in result.stdout
    assert b"\\u65e5\\u672c" in result.stdout
