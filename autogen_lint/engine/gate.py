"""Which files can't matter, told by their bytes alone: too often that they may rather than that they can't."""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache
from typing import TYPE_CHECKING

from autogen_lint.catalog.needles import Way, io_ways
from autogen_lint.catalog.roots import GENERATIONS
from autogen_lint.settings.own_io import OwnIO
from autogen_lint.source.gate import Gate as ByteGate
from autogen_lint.source.gate import has_plain_codec
from autogen_lint.source.imported import imported_modules, imported_paths, leads, words_of_imports
from autogen_lint.source.kinds import FileKind
from autogen_lint.source.place import absolute
from autogen_lint.source.search import is_installed

if TYPE_CHECKING:
    import ast

_OWN = (b"AGL", b"autogen-lint")
"""Our codes in `noqa` comments, and our own comments."""
_KEYS = (
    b'"sk-', b"'sk-", b" sk-", b"AIza", b"gsk_", b'"hf_', b"'hf_", b"xai-", b"pplx-", b"nvapi-", b"tvly-", b"lsv2_",
    b"pcsk_", b"ghp_", b"github_pat_", b"glpat-", b"AKIA", b"xoxb-", b"sk_live_", b"API_KEY", b"api_key",
)  # fmt: skip
_NETWORK = (b"_PROXY", b"_proxy", b"proxies", b"verify=", b"CERT_NONE", b"unverified", b"VERIFY", b"check_hostname")
"""How keys begin and are called, and what the rules about the network look at, in every Python file of a project."""
_MANIFESTS = (b"autogen", b"ag2", b"anthropic", b"mcp", b"openai", b"AGL")
_DOCUMENTS = (b"provider", b"model", b"config_list", b"autogen", b"AGL")
_WORD = re.compile(r"\w+")
_GETATTR = re.compile(rb"(?<!\w)getattr(?!\w)(?:\s*\(\s*(\w*))?")


def may_matter(kind: FileKind, path: str, data: bytes, own: tuple[OwnIO, ...] = ()) -> bool:
    """Whether a file may hold something to find. `own` are the I/O calls of the settings."""
    if os.path.basename(path).startswith("OAI_CONFIG_LIST"):
        return True
    return _gate(own).passes(kind, data, installed=is_installed(absolute(path)))


def may_call(path: str, data: bytes, tree: ast.Module, own: tuple[OwnIO, ...] = ()) -> bool:
    """Whether a Python file that may matter does, told by its syntax.

    Asked of what is installed only: nothing else than its calls counts there, and no other file builds on it.
    """
    return not is_installed(absolute(path)) or _gate(own).calls(data, tree)


@cache
def _gate(own: tuple[OwnIO, ...]) -> Gate:
    return Gate(own)


class Gate:
    """What is looked for in files of each kind; `own` as in `may_matter`."""

    def __init__(self, own: Iterable[OwnIO] = ()) -> None:
        self._ways = dict(io_ways())
        names = [one.callable.rpartition(".")[2].encode() for one in own]
        self._anywhere = [*(_encoded(way.path) for way in self._ways.pop("")), *([name] for name in names)]
        words = (b"autogen", b"ag2", *_OWN, *_KEYS, *_NETWORK, *_encoded(self._ways))
        self._bytes = ByteGate(
            {
                FileKind.NOTEBOOK: (*words, *names),
                FileKind.JSON: _DOCUMENTS,
                FileKind.YAML: _DOCUMENTS,
                FileKind.DEPENDENCIES: _MANIFESTS,
            }
        )

    def passes(self, kind: FileKind, data: bytes, *, installed: bool = False) -> bool:
        """Whether the bytes of a file may hold something to look at.

        Of what is installed, only the calls matter: no project keeps its keys there.
        """
        return self._python(data, installed=installed) if kind is FileKind.PYTHON else self._bytes.passes(kind, data)

    def calls(self, data: bytes, tree: ast.Module) -> bool:
        """Whether a module may make one of the calls."""
        if any(word in data for word in _OWN) or not has_plain_codec(data):
            return True
        packages = {module.partition(".")[0] for module in imported_modules(data)}
        if not packages.isdisjoint(GENERATIONS) or any(_hold(data, way) for way in self._anywhere):
            return True
        from autogen_lint.python.reached import reached

        ways = self._ways
        by_text = b"getattr" in data or b"import_module" in data
        found = reached(tree, packages & ways.keys(), _words(data) if by_text else ())
        return any(
            found.may_hold(package, way.path, way.then) for package in packages & ways.keys() for way in ways[package]
        )

    def _python(self, data: bytes, *, installed: bool) -> bool:
        if any(word in data for word in _OWN) or not has_plain_codec(data):
            return True
        if not installed and any(word in data for word in (*_KEYS, *_NETWORK)):
            return True
        packages = {module.partition(".")[0] for module in imported_modules(data)}
        if not packages.isdisjoint(GENERATIONS):
            return True
        ways = {package: self._ways[package] for package in packages & self._ways.keys()}
        if ways and not data.isascii():
            data = _normal(data)
        if any(_hold(data, way) for way in self._anywhere):
            return True
        return bool(ways) and _comes_to_one(data, ways, installed=installed)


def _comes_to_one(data: bytes, ways: Mapping[str, Iterable[Way]], *, installed: bool) -> bool:
    """Whether a text imports what some way begins with, and holds its words.

    What is `installed` is all that there is to a program: nothing is added to it elsewhere.
    """
    paths = imported_paths(data)
    asks = b"getattr" in data and _asks_for_attributes(data)
    words = {word for some in ways.values() for way in some for word in (*way.path, *way.then)}
    held = {word for word in words if asks or _holds(data, word.encode())}
    return any(
        held.issuperset(way.path)
        and held.issuperset(way.then)
        and any(leads(path, way.path) for path in paths.get(package, ()))
        and (not installed or not way.beside or any(text in data for text in _encoded(way.beside)))
        for package, some in ways.items()
        for way in some
    )


def _hold(data: bytes, way: Iterable[bytes]) -> bool:
    return all(_holds(data, word) for word in way)


def _holds(data: bytes, word: bytes) -> bool:
    """Whether a text holds a word by itself."""
    return _word(word).search(data) is not None


@cache
def _word(word: bytes) -> re.Pattern[bytes]:
    # The word first: `re` looks for it before it looks at what stands round it.
    return re.compile(word + rb"(?<![a-zA-Z0-9_]" + word + rb")(?![a-zA-Z0-9_])")


def _asks_for_attributes(data: bytes) -> bool:
    """Whether ``getattr`` is asked for an attribute of something imported: its name may be put together."""
    asked = {match[1] or b"" for match in _GETATTR.finditer(data)}
    return bool(asked) and (b"" in asked or not asked.isdisjoint(words_of_imports(data)))


def _words(data: bytes) -> set[str]:
    return set(_WORD.findall(_normal(data).decode()))


def _normal(data: bytes) -> bytes:
    """A text with its names as Python reads them."""
    return unicodedata.normalize("NFKC", data.decode("utf-8", "replace")).encode()


def _encoded(words: Iterable[str]) -> list[bytes]:
    return [word.encode() for word in words]
