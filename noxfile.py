"""Checks that need environments of their own. `nox -l` lists them; `.ci/run` runs them all."""

from __future__ import annotations

import shutil
from pathlib import Path

import nox

nox.needs_version = ">=2025.5"
nox.options.default_venv_backend = "venv"
nox.options.error_on_missing_interpreters = False
nox.options.sessions = ["lint", "types", "layers", "tests", "classic", "wheel", "precommit"]

PROJECT = nox.project.load_toml("pyproject.toml")
EXAMPLES = Path(__file__).parent / "examples"

BROKEN = """\
import autogen

llm_config = {"config_list": [{"model": "gpt-4o-mini", "timeout": 10}]}
assistant = autogen.AssistantAgent("assistant", llm_config=llm_config)
"""


def group(name: str) -> list[str]:
    """The requirements of a dependency group of pyproject.toml."""
    return list(nox.project.dependency_groups(PROJECT, name))


@nox.session
def lint(session: nox.Session) -> None:
    """Ruff: rules and format."""
    session.install(*group("lint"))
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")


@nox.session
def types(session: nox.Session) -> None:
    """Mypy, strict."""
    session.install("-e", ".", *group("types"))
    session.run("mypy")


@nox.session
def layers(session: nox.Session) -> None:
    """The direction of imports."""
    session.install("-e", ".", *group("layers"))
    session.run("lint-imports")


@nox.session(python=["3.10", "3.11", "3.12", "3.13", "3.14"])
def tests(session: nox.Session) -> None:
    """The tests of the linter itself, in an environment without AutoGen: it is never needed to lint it.

    What we claim about the real packages does not depend on the Python: `pytest` as the README has it tests that.
    """
    session.install(".", *group("tests"))
    session.run("pytest", "-m", "not real and not classic", "--numprocesses=auto", *session.posargs)


@nox.session
@nox.parametrize("ag2", ["0.9.10", "0.14.0"])
def classic(session: nox.Session, ag2: str) -> None:
    """What we claim about AG2 classic, against its releases. They share the import name `autogen` with pyautogen."""
    session.install(".", *group("tests"), f"ag2[openai]=={ag2}", "requests", "aiohttp")
    excuse = ["--excuse=swarm_agent"] if ag2 == "0.14.0" else []  # it has no swarms any more
    session.run("pytest", "-m", "classic", "--require=classic", *excuse, *session.posargs)


@nox.session
def wheel(session: nox.Session) -> None:
    """The wheel alone, in a fresh environment, on the examples."""
    home = Path(session.create_tmp())
    shutil.rmtree(home / "dist", ignore_errors=True)
    session.run("python", "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", str(home / "dist"), ".")
    (built,) = (home / "dist").glob("*.whl")
    session.install("--force-reinstall", str(built))
    session.chdir(home)
    session.run("python", "-m", "autogen_lint", "--version")
    session.run("autogen-lint", "--output-format=concise", str(EXAMPLES), success_codes=[1])
    fixed = [str(path) for path in sorted(EXAMPLES.glob("*/fixed"))]
    session.run("autogen-lint", *fixed)


@nox.session
def precommit(session: nox.Session) -> None:
    """Both hooks under the real pre-commit, on a git repository with one mistake."""
    session.install(*group("precommit"))
    home = Path(session.create_tmp()).resolve()
    project = home / "project"
    shutil.rmtree(project, ignore_errors=True)
    project.mkdir()
    program = project / "agents.py"
    program.write_text(BROKEN, encoding="utf-8")
    git = ["git", "-c", "user.name=nobody", "-c", "user.email=nobody@example.com", "-C", str(project)]
    session.run(*git, "init", "--quiet", external=True)
    session.run(*git, "add", ".", external=True)
    session.run(*git, "commit", "--quiet", "-m", "A program", external=True)

    here = Path.cwd()
    env = {"PRE_COMMIT_HOME": str(home / "pre-commit")}

    def hook(name: str, *, code: int) -> str:
        session.chdir(project)
        output = session.run(
            "pre-commit",
            "try-repo",
            str(here),
            name,
            "--all-files",
            "--verbose",
            env=env,
            success_codes=[code],
            silent=True,
        )
        session.chdir(here)
        return str(output)

    report = hook("autogen-lint", code=1)
    if "AGL102" not in report or program.read_text(encoding="utf-8") != BROKEN:
        session.error(f"the hook `autogen-lint` should report AGL102 and change nothing:\n{report}")
    report = hook("autogen-lint-fix", code=1)
    if program.read_text(encoding="utf-8") != BROKEN.replace('"timeout": 10', '"timeout": 120'):
        session.error(f"the hook `autogen-lint-fix` should set the timeout:\n{report}")
    session.run(*git, "add", ".", external=True)
    hook("autogen-lint-fix", code=0)
    hook("autogen-lint", code=0)
