"""The command `check`, which is the default."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import click

from autogen_lint.cli.words import FormatPath, Listed, Word
from autogen_lint.output.formats import FORMATS
from autogen_lint.settings.schema import GENERATIONS, PRESETS, SEVERITIES

F = TypeVar("F", bound=Callable[..., object])

_FORMAT_WORDS = tuple(FORMATS)


def _options(*options: Callable[[F], F]) -> Callable[[F], F]:
    """Several click options as one decorator, in the order of the help text."""

    def decorate(function: F) -> F:
        for option in reversed(options):
            function = option(function)
        return function

    return decorate


_RULES = _options(
    click.option("--select", type=Listed(), multiple=True, help="Exactly these rules: codes, prefixes, names, ALL."),
    click.option("--extend-select", type=Listed(), multiple=True, help="These rules as well."),
    click.option("--ignore", type=Listed(), multiple=True, help="Not these rules."),
    click.option(
        "--per-file-ignores", multiple=True, metavar="GLOB:RULES", help="Not these rules in the files a glob matches."
    ),
    click.option("--preset", type=Word(PRESETS), metavar="recommended|strict", help="The rules to begin with."),
    click.option(
        "--min-severity", type=Word(SEVERITIES), metavar="SEVERITY", help="Show nothing below: info, warning, error."
    ),
    click.option("--fail-on", type=Word(SEVERITIES), metavar="SEVERITY", help="Exit code 1 from this severity up."),
    click.option(
        "--target", metavar="TARGET", help=f"{', '.join(GENERATIONS)}, or requirements: autogen-agentchat==0.7.5."
    ),
)
_FILES = _options(
    click.option("--settings", "settings_file", type=click.Path(), help="Use this settings file only."),
    click.option("--isolated", is_flag=True, help="Use no settings file."),
    click.option(
        "--exclude", type=Listed(), multiple=True, metavar="GLOBS", help="Leave these out instead of the built-in list."
    ),
    click.option("--extend-exclude", type=Listed(), multiple=True, metavar="GLOBS", help="Leave these out as well."),
    click.option("--force-exclude", is_flag=True, default=None, help="Leave them out even where they are named."),
    click.option("--no-respect-gitignore", is_flag=True, default=None, help="Inspect what git ignores."),
    click.option("--stdin-filename", metavar="PATH", help="What standard input (`-`) is to be taken for."),
)
_FIXES = _options(
    click.option("--fix", is_flag=True, help="Apply safe fixes."),
    click.option("--unsafe-fixes", is_flag=True, help="Apply unsafe fixes as well (implies --fix)."),
    click.option("--fixable", type=Listed(), multiple=True, help="Fix only these rules."),
    click.option("--unfixable", type=Listed(), multiple=True, help="Never fix these rules."),
    click.option("--diff", is_flag=True, help="Show what fixes would change, and change nothing."),
    click.option("--show-fixes", is_flag=True, help="List the fixes that were applied."),
)
_OUTPUT = _options(
    click.option("--output-format", type=Word(_FORMAT_WORDS), metavar="FORMAT", default="full", show_default=True,
                 help=f"One of {', '.join(_FORMAT_WORDS)}."),
    click.option("--output", "outputs", type=FormatPath(_FORMAT_WORDS), multiple=True, metavar="FORMAT=PATH",
                 help="Write a format to a file as well; may be repeated."),
    click.option("--statistics", is_flag=True, help="Count findings by rule, and what could not be known by reason."),
    click.option("--show-files", is_flag=True, help="List the files that would be inspected."),
    click.option("--show-settings", is_flag=True, help="Show the settings, and each file's target with the evidence."),
    click.option("--exit-zero", is_flag=True, help="Exit 0 even where something is found."),
    click.option("--exit-non-zero-on-fix", is_flag=True, help="Exit 1 where something was fixed."),
    click.option("--no-cache", is_flag=True, help="Neither use nor keep results of earlier runs."),
    click.option("--cache-dir", type=click.Path(file_okay=False), metavar="FOLDER", help="Where results are kept."),
    click.option("--executor", metavar="dask://HOST:PORT", help="Inspect files on a Dask cluster (extra `dask`)."),
    click.option("--jobs", "-j", type=click.IntRange(min=1), help="Worker processes; default: one a processor."),
    click.option("--color", type=Word(("auto", "always", "never")), metavar="auto|always|never", default="auto",
                 show_default=True, help="Colour the output."),
    click.option("--quiet", "-q", is_flag=True, help="No summary."),
    click.option("--verbose", "-v", is_flag=True, help="Say what was skipped, refused and suppressed."),
    click.option("--debug-model", is_flag=True, help="Show what was understood of each file."),
)  # fmt: skip


@click.command(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.argument("paths", nargs=-1, metavar="[PATHS]...")
@_RULES
@_FILES
@_FIXES
@_OUTPUT
def check(**arguments: object) -> int:
    """Lint files and folders (default: the current folder). `-` reads standard input."""
    from autogen_lint.cli.session import Arguments, Session

    return Session(Arguments(**arguments)).run()
