"""The command `autogen-lint`: its group, its errors and its exit codes."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

import click

from autogen_lint._version import __version__
from autogen_lint.cli.check import check
from autogen_lint.cli.clean import clean
from autogen_lint.cli.rules import rule, rules
from autogen_lint.cli.settings import settings

EXIT_ERROR = 2
EXIT_INTERRUPTED = 130


class _CheckByDefault(click.Group):
    """A group whose first argument may also be a path or an option of `check`."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        own = {"--help", "-h", "--version", "-V"}
        if not args or (args[0] not in own and args[0] not in self.commands):
            args = ["check", *args]
        return super().parse_args(ctx, args)


@click.group(
    cls=_CheckByDefault,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Exit code: 0 nothing found, 1 findings, 2 wrong usage. `autogen-lint check --help` has all options.",
)
@click.version_option(__version__, "-V", "--version", message="autogen-lint %(version)s")
def app() -> None:
    """Find where AutoGen programs will hang, loop, time out or overflow in production, and mend it.

    \b
    autogen-lint [PATHS]          lint; the same as `autogen-lint check`
    autogen-lint --fix [PATHS]    apply safe fixes
    autogen-lint rule AGL102      a rule's page
    autogen-lint clean            forget the results of earlier runs
    """


for _command in (check, rule, rules, settings, clean):
    app.add_command(_command)


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command line and exit. Errors are one line on standard error."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # a terminal that can't show a character is no reason to fail
            stream.reconfigure(errors="backslashreplace")
    code = _run(arguments)
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        _close_pipe()
    gc.freeze()  # what is left ends with the process: nothing in it need be looked through
    sys.exit(code)


def _run(arguments: Sequence[str] | None) -> int:
    from autogen_lint.settings.discover import SettingsError

    try:
        code = app.main(list(arguments) if arguments is not None else None, "autogen-lint", standalone_mode=False)
    except click.exceptions.Exit as exit_:
        return exit_.exit_code
    except click.ClickException as error:
        return _fail(error.format_message())
    except SettingsError as error:
        return _fail(str(error))
    except click.Abort:
        click.echo("interrupted", err=True)
        return EXIT_INTERRUPTED
    except BrokenPipeError:
        _close_pipe()
        return 0
    except Exception as error:  # noqa: BLE001 - the outermost frame: a defect of ours must not look like findings
        return _fail(f"internal error, please report it: {type(error).__name__}: {error}")
    return code if isinstance(code, int) else 0


def _fail(message: str) -> int:
    click.echo(f"autogen-lint: error: {' '.join(message.split())}", err=True)
    return EXIT_ERROR


def _close_pipe() -> None:
    """Nobody reads our output any more: make sure that nothing is written to it at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
