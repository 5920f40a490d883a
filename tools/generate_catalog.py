"""Write `autogen_lint/catalog/data/<distribution>-<release>.json` from the wheels installed beside this Python.

The packages' sources are read, never imported, so that modules whose optional dependencies are missing count as well
as the others. Run it with the interpreter of an environment that has the distribution::

    python tools/generate_catalog.py [--output DIR] [--check] [DISTRIBUTION ...]
"""

from __future__ import annotations

import argparse
import json
import sys
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from typing import TypeAlias

from catalog_source import Definition, Sources

Entry: TypeAlias = "dict[str, str | list[str] | dict[str, list[str]]]"
Content: TypeAlias = "dict[str, str | dict[str, Entry]]"

DATA = Path(__file__).parent.parent / "autogen_lint" / "catalog" / "data"
GENERATOR = "tools/generate_catalog.py"
MAX_DEFAULT = 160
"""Longer default texts (prompts) are written as ``...``; `facts.json` says what linting needs of them."""

ROOTS = {
    "pyautogen": ("autogen",),
    "ag2": ("autogen", "ag2"),
    "autogen-agentchat": ("autogen_agentchat",),
    "autogen-core": ("autogen_core",),
    "autogen-ext": ("autogen_ext",),
}
COMPANIONS = ("autogen_agentchat", "autogen_core", "autogen_ext")
"""Packages of other distributions in which a base class may lie."""

SKIPPED = (
    "autogen.beta",
    "autogen.agentchat.realtime",
    "autogen.opentelemetry",
    "autogen.interop",
    "autogen.events",
    "autogen.messages",
    "autogen.import_utils",
    "autogen.fast_depends",
    "autogen.agentchat.contrib.graph_rag",
    "autogen.agentchat.contrib.vectordb",
    "autogen.retrieve_utils",
    "autogen.browser_utils",
    "autogen.math_utils",
    "autogen.formatting_utils",
    "autogen.types",
    "autogen_ext.runtimes.grpc.protos",
    "autogen_ext.agents.web_surfer.playwright_controller",
    "autogen_core._serialization",
    "ag2.testing",
    "ag2.evals",
)
METHODS = (
    "initiate_", "a_initiate_", "run", "a_run", "register", "send", "a_send", "ask", "update_", "set_", "generate_reply",
    "a_generate", "from_", "load_", "dump_", "create", "call", "execute", "tool", "where", "on_messages", "reset",
    "with_", "as_tool", "add_", "subscribe", "listen", "clear", "start", "stop", "remove", "append", "resume", "build",
    "publish", "receive", "a_receive", "invoke", "save", "use", "member", "serve", "get_human_input", "default",
)  # fmt: skip


def parameters(definition: Definition, sources: Sources) -> list[str]:
    """Parameters as the items of a signature: ``name``, ``name=default``, ``*``, ``/``, ``*args``, ``**kwargs``."""
    items = []
    for name, default in sources.signature(definition):
        if default is not None and len(default) > MAX_DEFAULT:
            default = "..."
        items.append(name if default is None else f"{name}={default}")
    return items


def describe(definition: Definition, sources: Sources, paths: list[str]) -> Entry:
    """What a data file says of one symbol; `paths` are its public paths, the canonical one first."""
    entry: Entry = {"params": parameters(definition, sources)}
    if definition.is_class:
        entry["bases"] = [sources.canonical(base) for base in sources.bases(definition)]
        methods = {
            method.name: parameters(method, sources)
            for method in sources.methods(definition)
            if method.name.startswith(METHODS) or method.name == "__call__"
        }
        if methods:
            entry["methods"] = methods
    else:
        entry["kind"] = "function"
    if paths[1:]:
        entry["aliases"] = paths[1:]
    return entry


def generate(name: str) -> Content:
    """The content of the data file of an installed distribution.

    Raises `PackageNotFoundError` where it is not installed.
    """
    found = distribution(name)
    site = Path(str(found.locate_file("")))
    own = [root for root in ROOTS[name] if (site / root / "__init__.py").exists()]
    if name == "ag2" and "ag2" in own:
        own = ["ag2"]
    companions = [root for root in COMPANIONS if (site / root).exists()] if name.startswith("autogen-") else []
    sources = Sources(site, sorted({*own, *companions, *(r for r in ROOTS[name] if r in own)}), SKIPPED)
    symbols: dict[str, Entry] = {}
    for definition, paths in sources.public():
        if definition.module.split(".")[0] in own:
            symbols[paths[0]] = describe(definition, sources, paths)
    return {
        "distribution": name,
        "release": found.version,
        "python": f"{sys.version_info.major}.{sys.version_info.minor}",
        "generator": GENERATOR,
        "symbols": dict(sorted(symbols.items())),
    }


def dumps(content: Content) -> str:
    """One line a symbol: small, and readable in a diff."""
    symbols = content["symbols"]
    assert isinstance(symbols, dict)
    head = {key: value for key, value in content.items() if key != "symbols"}
    lines = [f"{json.dumps(key)}:{json.dumps(value, separators=(',', ':'))}" for key, value in symbols.items()]
    return json.dumps(head, separators=(",", ":"))[:-1] + ',"symbols":{\n' + ",\n".join(lines) + "\n}}\n"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("distributions", nargs="*", default=list(ROOTS))
    parser.add_argument("--output", type=Path, default=DATA)
    parser.add_argument("--check", action="store_true", help="write nothing, fail where a file differs")
    options = parser.parse_args()
    status = 0
    for name in options.distributions or list(ROOTS):
        try:
            content = generate(name)
        except PackageNotFoundError:
            print(f"{name}: not installed here")
            continue
        path = options.output / f"{name}-{content['release']}.json"
        text = dumps(content)
        if options.check:
            same = path.exists() and path.read_text(encoding="utf-8") == text
            status |= not same
            print(f"{path.name}: {'same' if same else 'DIFFERS'}")
        else:
            path.write_text(text, encoding="utf-8")
            print(f"{path.name}: {len(text)} bytes")
    return status


if __name__ == "__main__":
    sys.exit(main())
