"""Makes the tree that the benchmark runs on: programs that use AutoGen, and the sources of installed packages.

The examples are copied many times, each time with other texts, so that no tool can reuse what it has seen. The packages
are those of `PACKAGES` that this environment holds. Nothing of it is committed.
"""

from __future__ import annotations

import argparse
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"
PACKAGES = ("autogen_agentchat", "autogen", "requests", "jsonschema")
KINDS = {".py", ".json", ".yaml", ".txt", ""}


@dataclass(frozen=True, slots=True)
class Size:
    """How much there is in a tree: all files, Python files, lines of Python."""

    files: int
    python_files: int
    lines: int


def make_tree(tree: Path, copies: int, packages: Iterable[str] = PACKAGES) -> Size:
    """Write the tree anew into an empty or not yet existing folder."""
    tree.mkdir(parents=True, exist_ok=True)
    if any(tree.iterdir()):
        raise SystemExit(f"{tree} is not empty")
    for number in range(copies):
        for source in sorted(EXAMPLES.rglob("*")):
            if source.is_file() and source.suffix in KINDS:
                target = tree / f"project_{number:03}" / source.relative_to(EXAMPLES)
                target.parent.mkdir(parents=True, exist_ok=True)
                text = source.read_text(encoding="utf-8")
                target.write_text(text.replace("C-1042", f"C-{number:04}"), encoding="utf-8")
    for name in packages:
        spec = find_spec(name)
        for place in (spec.submodule_search_locations or ()) if spec else ():
            ignored = shutil.ignore_patterns("__pycache__", "*.pyc", "*.so")
            shutil.copytree(place, tree / "packages" / name, ignore=ignored, dirs_exist_ok=True)
    return size(tree)


def make_defects(tree: Path, files: int, clients: int, defects: int) -> Size:
    """Write files with so many model clients each, of which so many have no timeout; the others are well."""
    tree.mkdir(parents=True)
    head = "from autogen_ext.models.openai import OpenAIChatCompletionClient\n"
    for number in range(files):
        lines = [
            f'client_{index} = OpenAIChatCompletionClient(model="gpt-{number}"'
            + (")" if index < defects else ", timeout=120, max_retries=3)")
            for index in range(clients)
        ]
        (tree / f"clients_{number:03}.py").write_text("\n".join([head, *lines, ""]), encoding="utf-8")
    return size(tree)


def size(tree: Path) -> Size:
    """How large a tree is."""
    files = [path for path in tree.rglob("*") if path.is_file()]
    python = [path for path in files if path.suffix == ".py"]
    return Size(len(files), len(python), sum(path.read_bytes().count(b"\n") for path in python))


def main() -> None:
    """``make_tree.py FOLDER``."""
    parser = argparse.ArgumentParser(description="Makes the tree that the benchmark runs on.")
    parser.add_argument("tree", type=Path)
    parser.add_argument("--copies", type=int, default=10, help="of the examples")
    options = parser.parse_args()
    print(make_tree(options.tree, options.copies))


if __name__ == "__main__":
    main()
