from pathlib import Path


def content(name: str) -> str:
    return Path(name).read_text(encoding="utf-8")
