from pathlib import Path

from .registry import tool


@tool
def read(path: str) -> str:
    """Read."""
    return Path(path).read_text()  # expect: AGL404


@tool
def head(path: str) -> str:
    """Head."""
    return Path(path).read_text()[:1000]  # silent: AGL404
