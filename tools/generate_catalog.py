"""Write `autogen_lint/catalog/data/<distribution>-<release>.json` from the wheels installed beside this Python.

The packages' sources are read, never imported, so that modules whose optional dependencies are missing count as well
as the others. Run it with the interpreter of an environment that has the distribution::

    python tools/generate_catalog.py [--output DIR] [--check] [DISTRIBUTION ...]
"""

from __future__ import annotations

import argparse
import json
import re
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

_SKIPPED = """
    autogen.beta autogen.agentchat.realtime autogen.agentchat.realtime_agent autogen.opentelemetry autogen.interop
    autogen.events autogen.messages autogen.import_utils autogen.fast_depends autogen.retrieve_utils
    autogen.browser_utils autogen.math_utils autogen.formatting_utils autogen.types autogen.a2a autogen.ag_ui
    autogen.environments autogen.io autogen.logger autogen.llm_clients.models autogen.function_utils autogen.graph_utils
    autogen.token_count_utils autogen.testing autogen.coding.func_with_reqs autogen.tools.function_utils
    autogen.mcp.mcp_proxy autogen.mcp.helpers autogen.oai.oai_models autogen.oai.gemini_types
    autogen.agentchat.remote autogen.agentchat.contrib.graph_rag autogen.agentchat.contrib.vectordb
    autogen.agentchat.contrib.rag autogen.agentchat.contrib.img_utils autogen.agentchat.contrib.nlip_agent
    autogen.agentchat.contrib.captainagent.tools autogen.agentchat.contrib.capabilities.transforms_util
    autogen.agentchat.group.events autogen.agentchat.group.group_utils autogen.agentchat.group.safeguards
    autogen_ext.runtimes.grpc.protos autogen_ext.agents.web_surfer.playwright_controller
    autogen_ext.experimental autogen_ext.tools.graphrag autogen_ext.agents.video_surfer.tools autogen_core.logging
    autogen_agentchat.state
    ag2.testing ag2.events ag2.eval ag2.exceptions ag2.live ag2.mcp ag2.mcp_ui ag2.a2ui ag2.ag_ui ag2.textual ag2.mypy
    ag2.a2a.mappers ag2.a2a.transports ag2.a2a.errors ag2.a2a.push ag2.a2a.extension ag2.a2a.utils ag2.a2a.testing
    ag2.acp.mappers ag2.acp.testing ag2.network.hub ag2.network.testing ag2.network.workflow_helpers
    ag2.tools.skills ag2.tools.search ag2.extensions.compaction_verifier ag2.extensions.mi4afa
    ag2.extensions.tealtiger ag2.spec ag2.usage ag2.utils ag2.types
"""
SKIPPED = tuple(_SKIPPED.split())
"""Packages and modules about which no rule asks."""

NAMES = re.compile(r"(Error|Exception|Frame|State|ToolSchema|ConfigModel|TypedDict|Overrides|CreateOptions)$")
"""Classes about which no rule asks."""

FUNCTIONS = re.compile(r"(a_)?(initiate|run|register|config_list|filter_config|get_config_list|execute_code)")
"""Functions kept though no package exports them."""

METHODS = (
    "initiate_", "a_initiate_", "run", "a_run", "register", "send", "a_send", "ask", "update_", "set_", "a_generate",
    "generate_reply", "from_", "load_", "dump_", "create", "call", "execute", "tool", "where", "on_messages", "reset",
    "with_", "as_tool", "add_", "subscribe", "listen", "clear", "start", "stop", "remove", "append", "resume", "build",
    "publish", "receive", "a_receive", "invoke", "save", "use", "member", "serve", "get_human_input", "default",
)  # fmt: skip


def parameters(definition: Definition, sources: Sources) -> list[str]:
    """Parameters as the items of a signature: ``name``, ``name=default``, ``*``, ``/``, ``*args``, ``**kwargs``."""
    items = []
    for name, default in sources.signature(definition):
        shown = "..." if default is not None and len(default) > MAX_DEFAULT else default
        items.append(name if shown is None else f"{name}={shown}")
    return items


def describe(definition: Definition, sources: Sources, kept: dict[tuple[str, str], list[str]]) -> Entry:
    """What a data file says of one symbol; `kept` has the paths of all symbols of the file, the canonical one first.

    A base class that no file has is replaced by its own bases, its methods become the symbol's.
    """
    paths = kept[definition.key]
    entry: Entry = {"params": parameters(definition, sources)}
    if definition.is_class:
        bases, methods = ancestry(definition, sources, kept)
        entry["bases"] = bases
        if methods:
            entry["methods"] = methods
    else:
        entry["kind"] = "function"
    if paths[1:]:
        entry["aliases"] = paths[1:]
    return entry


def ancestry(
    definition: Definition, sources: Sources, kept: dict[tuple[str, str], list[str]]
) -> tuple[list[str], dict[str, list[str]]]:
    """Canonical names of the nearest kept base classes, and the methods up to them."""
    methods = {
        method.name: parameters(method, sources)
        for method in sources.methods(definition)
        if method.name.startswith(METHODS) or method.name == "__call__"
    }
    bases: list[str] = []
    for base in sources.bases(definition):
        if base.key in kept:
            bases.append(kept[base.key][0])
            continue
        further, inherited = ancestry(base, sources, kept)
        bases += [name for name in further if name not in bases]
        methods = {**inherited, **methods}
    return bases, methods


def wanted(definition: Definition, path: str, sources: Sources) -> bool:
    """Whether linting may need the symbol: classes but for those of `NAMES`, and what packages export."""
    module, _, name = path.rpartition(".")
    if definition.is_class:
        return NAMES.search(name) is None
    return sources.modules[module].is_package or FUNCTIONS.match(name) is not None


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
    kept = {d.key: paths for d, paths in sources.public() if wanted(d, paths[0], sources)}
    symbols = {
        paths[0]: describe(definition, sources, kept)
        for definition, paths in sources.public()
        if definition.key in kept and definition.module.split(".")[0] in own
    }
    return {
        "distribution": name,
        "release": found.version,
        "python": f"{sys.version_info.major}.{sys.version_info.minor}",
        "generator": GENERATOR,
        "symbols": dict(sorted(symbols.items())),
    }


def dumps(content: Content) -> str:
    """One line a symbol: small, and readable in a diff."""
    head = {key: value for key, value in content.items() if isinstance(value, str)}
    symbols = next(value for value in content.values() if isinstance(value, dict))
    lines = [f"{json.dumps(key)}:{json.dumps(value, separators=(',', ':'))}" for key, value in symbols.items()]
    return json.dumps(head, separators=(",", ":"))[:-1] + ',"symbols":{\n' + ",\n".join(lines) + "\n}}\n"


def main() -> int:
    """Write or compare the files of the distributions named on the command line."""
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
        if options.check and not path.exists():
            print(f"{path.name}: there is no such data file")
        elif options.check:
            old = json.loads(path.read_text(encoding="utf-8"))
            same = {**old, "python": None} == {**content, "python": None}
            status |= not same
            print(f"{path.name}: {'same' if same else 'DIFFERS'}")
        else:
            path.write_text(text, encoding="utf-8")
            print(f"{path.name}: {len(text)} bytes")
    return status


if __name__ == "__main__":
    sys.exit(main())
