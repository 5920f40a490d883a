"""The command `clean`."""

from __future__ import annotations

import click


@click.command()
@click.option("--cache-dir", type=click.Path(file_okay=False), metavar="FOLDER", help="Not the folder of the settings.")
@click.option("--settings", "file", type=click.Path(exists=True, dir_okay=False), help="Use this settings file.")
def clean(cache_dir: str | None, file: str | None) -> None:
    """Delete the results of earlier runs that are kept for this folder."""
    from autogen_lint._version import __version__
    from autogen_lint.engine import cache
    from autogen_lint.settings.load import Resolver
    from autogen_lint.source.place import absolute, shown_path

    folder = cache_dir or Resolver(None, file, version=__version__, asked=(".",)).for_directory(".").settings.cache_dir
    shown = shown_path(absolute(folder))
    click.echo(f"deleted {shown}" if cache.clean(folder) else f"{shown}: no cache there", err=True)
