"""Libraries whose use means that a program serves requests: nobody sits at its console."""

from __future__ import annotations

from functools import cache
from typing import cast

from autogen_lint.catalog.files import read_data


@cache
def service_libraries() -> dict[str, str]:
    """The names for people, by the module or package whose calls show the library."""
    return cast("dict[str, dict[str, str]]", read_data("services"))["values"]
