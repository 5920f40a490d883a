"""The commands `settings show` and `settings schema`."""

from __future__ import annotations

import click

from autogen_lint.cli.words import Word


@click.group()
def settings() -> None:
    """The settings that hold here, and their schema."""


@settings.command()
@click.argument("path", required=False, default=".", type=click.Path(exists=True))
@click.option("--settings", "file", type=click.Path(exists=True, dir_okay=False), help="Use this settings file.")
@click.option("--isolated", is_flag=True, help="Use no settings file.")
@click.option("--output-format", "output_format", type=Word(("text", "json")), default="text", show_default=True)
def show(path: str, file: str | None, isolated: bool, output_format: str) -> None:
    """Print every setting that holds for PATH, and where its value comes from."""
    import json
    from pathlib import Path

    from autogen_lint._version import __version__
    from autogen_lint.output.settings import settings_data, settings_text
    from autogen_lint.settings.load import Resolver

    resolver = Resolver(None, file, isolated=isolated, version=__version__, asked=(path,))
    resolved = resolver.for_directory(path if Path(path).is_dir() else str(Path(path).parent))
    if output_format == "json":
        click.echo(json.dumps(settings_data(resolved), indent=2))
    else:
        click.echo(settings_text(resolved), nl=False)


@settings.command()
def schema() -> None:
    """Print the JSON schema of the settings table."""
    import json

    from autogen_lint.settings.schema_json import json_schema

    click.echo(json.dumps(json_schema(), indent=2))
