"""Executors by address: ``dask://HOST:PORT``."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from concurrent.futures import Executor
from contextlib import contextmanager
from importlib import import_module
from typing import Any

from autogen_lint._version import __version__

_PATIENCE = 10
"""Seconds to wait for a cluster."""


class ExecutorError(Exception):
    """An executor can't be had; the text is for the user."""


@contextmanager
def connected(address: str) -> Iterator[Executor]:
    """The executor of a cluster.

    Raises:
        ExecutorError: The address is wrong, nothing answers there, or what answers can't do the work.
    """
    scheme, _, place = address.partition("://")
    if scheme != "dask" or not place:
        raise ExecutorError(f"'{address}' is no executor: write dask://HOST:PORT")
    try:
        distributed: Any = import_module("distributed")
    except ImportError as error:
        raise ExecutorError("Dask is not installed: pip install 'autogen-lint[dask]'") from error
    logging.getLogger("distributed").setLevel(logging.CRITICAL)
    try:
        client = distributed.Client(f"tcp://{place}", timeout=_PATIENCE, set_as_default=False)
    except (OSError, ValueError) as error:
        raise ExecutorError(f"no Dask scheduler answers at {place}") from error
    with client:
        versions = client.run(_version)
        if not versions:
            raise ExecutorError(f"the Dask scheduler at {place} has no workers")
        others = {version for version in versions.values() if version != __version__}
        if others:
            raise ExecutorError(f"workers at {place} have autogen-lint {', '.join(sorted(others))}, not {__version__}")
        yield client.get_executor(pure=False)


def _version() -> str:
    return __version__
