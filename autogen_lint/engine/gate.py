"""Which files can't matter, told by their bytes; and which matter only because they use modules that do."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping
from functools import cache

from autogen_lint.catalog.needles import io_needles, needle
from autogen_lint.settings.own_io import OwnIO
from autogen_lint.source.gate import Gate
from autogen_lint.source.kinds import FileKind

_PYTHON = (b"autogen", b"ag2", b"AGL")
"""AutoGen's names, and our own codes in `noqa` comments."""
_KEYS = (
    b'"sk-', b"'sk-", b" sk-", b"AIza", b"gsk_", b'"hf_', b"'hf_", b"xai-", b"pplx-", b"nvapi-", b"tvly-", b"lsv2_",
    b"pcsk_", b"ghp_", b"github_pat_", b"glpat-", b"AKIA", b"xoxb-", b"sk_live_", b"API_KEY", b"api_key",
)  # fmt: skip
_NETWORK = (b"_PROXY", b"_proxy", b"proxies", b"verify=", b"CERT_NONE", b"unverified", b"VERIFY", b"check_hostname")
"""How keys begin and are called, and what the rules about the network look at, in every Python file."""
_MANIFESTS = (b"autogen", b"ag2", b"anthropic", b"mcp", b"openai", b"AGL")
_DOCUMENTS = (b"provider", b"model", b"config_list", b"autogen", b"AGL")
_IMPORT = re.compile(rb"^[ \t]*(?:from|import)\b([^\n(]*(?:\([^)]*\))?)", re.MULTILINE)
_NAME = re.compile(rb"\w+")


def may_matter(kind: FileKind, path: str, data: bytes, own: tuple[OwnIO, ...] = ()) -> bool:
    """Whether a file may hold something to find; too often true rather than too rarely.

    `own` are the I/O calls of the project's settings.
    """
    return os.path.basename(path).startswith("OAI_CONFIG_LIST") or _gate(own).passes(kind, data)


def related(outside: Mapping[str, bytes], inside: Iterable[str]) -> set[str]:
    """The Python files that passed no gate but import one that did, or one that imports such a one, and so on.

    `outside` are the bytes of the former by path, `inside` the paths of the latter. Modules are told by the last part
    of their name.
    """
    imported = {path: _imported(data) for path, data in outside.items()}
    known = {_stem(path) for path in inside}
    found: set[str] = set()
    while True:
        more = {path for path, names in imported.items() if path not in found and not known.isdisjoint(names)}
        if not more:
            return found
        found |= more
        known |= {_stem(path) for path in more}


@cache
def _gate(own: tuple[OwnIO, ...]) -> Gate:
    libraries = [word.encode() for word in (*io_needles(), *(needle(one.callable) for one in own))]
    return Gate(
        {
            FileKind.PYTHON: (*_PYTHON, *_KEYS, *_NETWORK, *libraries),
            FileKind.NOTEBOOK: (*_PYTHON, *_KEYS, *_NETWORK, *libraries),
            FileKind.JSON: _DOCUMENTS,
            FileKind.YAML: _DOCUMENTS,
            FileKind.DEPENDENCIES: _MANIFESTS,
        }
    )


def _imported(data: bytes) -> set[bytes]:
    return {name for match in _IMPORT.finditer(data) for name in _NAME.findall(match[1])}


def _stem(path: str) -> bytes:
    folder, name = os.path.split(path)
    stem = os.path.splitext(name)[0]
    return (os.path.basename(folder) if stem == "__init__" else stem).encode("utf-8", "surrogateescape")
