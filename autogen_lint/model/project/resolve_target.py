"""Which AutoGen a file is written for: its imports, then the project's requirements, then the shape of its code."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Collection, Iterator, Sequence
from functools import lru_cache

from packaging.specifiers import InvalidSpecifier
from packaging.version import InvalidVersion

from autogen_lint.catalog.releases import admitted, as_version
from autogen_lint.manifests.requirement import Kind
from autogen_lint.model.project.requirements import Need, ProjectFiles, parse_need, read_needs
from autogen_lint.model.target import Target

GENERATIONS = ("0.2", "ag2-classic", "0.4", "ag2")

_IMPORTS = (
    ("0.4", ("autogen_agentchat", "autogen_core", "autogen_ext")),
    ("ag2", ("ag2", "autogen.beta")),
    ("autogen", ("autogen", "pyautogen")),
)
"""Roots of imports in order of rank; ``autogen`` is the name that 0.2 and AG2 classic share."""

_CLASSIC_ONLY = (
    "autogen.LLMConfig", "autogen.UpdateSystemMessage", "autogen.ContextExpression", "autogen.run_swarm",
    "autogen.a_run_swarm", "autogen.a_initiate_swarm_chat", "autogen.llm_config", "autogen.tools", "autogen.agents",
    "autogen.mcp", "autogen.a2a", "autogen.interop", "autogen.events", "autogen.agentchat.group",
    "autogen.agentchat.initiate_group_chat", "autogen.agentchat.a_initiate_group_chat",
    "autogen.agentchat.run_group_chat", "autogen.agentchat.a_run_group_chat", "autogen.agentchat.contrib.captainagent",
    "autogen.agentchat.contrib.swarm_agent", "autogen.agentchat.realtime", "autogen.agentchat.ContextVariables",
)  # fmt: skip
_OLD_ONLY = (
    "autogen.agentchat.contrib.agent_builder", "autogen.Completion", "autogen.ChatCompletion", "autogen.oai.completion",
    "autogen.agentchat.contrib.teachable_agent", "autogen.agentchat.contrib.compressible_agent",
)  # fmt: skip


class TargetResolver:
    """Resolves targets for the files of one project; what a directory's files say is read once.

    `override` is the `target` of the settings: ``"auto"``, a generation, or requirement lines that stand for the
    project's own. `root` is where the search upward ends (that directory included), empty for
    the working directory. `began` is told of a directory before what its files say is read.
    """

    def __init__(
        self,
        files: ProjectFiles,
        root: str,
        override: str | Sequence[str] = "auto",
        began: Callable[[str], None] | None = None,
    ) -> None:
        self._files = files
        self._root = _plain(root)
        self._override = override
        self._began = began
        self._needs: dict[str, list[Need]] = {}
        self._merged: dict[str, tuple[Need, ...]] = {}

    def resolve(self, path: str, references: Collection[str] = ()) -> Target:
        """The target of a file. `references` are the names that it imports from AutoGen (``autogen.LLMConfig``)."""
        needs = self.needs(path)
        versions, specifiers = _summary(needs)
        if isinstance(self._override, str) and self._override != "auto":
            return Target(self._override, versions, specifiers, (f"the settings say target = {self._override}",))
        generation, evidence = _decide(needs, references)
        return Target(generation, versions, specifiers, tuple(evidence))

    def needs(self, path: str) -> tuple[Need, ...]:
        """What the project asks for, as seen from a file: for each distribution, locks first, then the nearest."""
        if not isinstance(self._override, str):
            lines = (parse_need(line, "settings") for line in self._override)
            return tuple(need for need in lines if need is not None)
        directory = _plain(posixpath.dirname(path))
        if directory not in self._merged:
            found = [need for folder in self._upward(directory) for need in self._read(folder)]
            self._merged[directory] = tuple(found)
        return self._merged[directory]

    def directories(self, path: str) -> list[str]:
        """Those whose files say what the project asks for, as seen from a file."""
        return list(self._upward(_plain(posixpath.dirname(path))))

    def _read(self, directory: str) -> list[Need]:
        if directory not in self._needs:
            if self._began is not None:
                self._began(directory)
            self._needs[directory] = read_needs(directory, self._files)
        return self._needs[directory]

    def _upward(self, directory: str) -> Iterator[str]:
        """The directory and those above it, the root included; itself alone where it lies outside the root."""
        yield directory
        while _below(directory, self._root):
            directory = _plain(posixpath.join(directory, ".."))
            yield directory


def _plain(directory: str) -> str:
    """A directory without ``.``, ``..`` in the middle and a slash at the end; the working directory is empty."""
    found = posixpath.normpath(directory) if directory else ""
    return "" if found == "." else found


def _below(directory: str, root: str) -> bool:
    """Whether a directory lies below another; relative ones are meant from the working directory."""
    way = posixpath.relpath(directory or ".", root or ".")
    return way != "." and way.partition("/")[0] != ".."


def _summary(needs: Sequence[Need]) -> tuple[dict[str, str], dict[str, str]]:
    """Versions and specifiers by distribution: a lock before a pin, the nearest file first."""
    versions: dict[str, str] = {}
    specifiers: dict[str, str] = {}
    for need in sorted(needs, key=lambda need: not _is_lock(need)):
        if need.version is not None:
            versions.setdefault(need.distribution, need.version)
        if not _is_lock(need):
            specifiers.setdefault(need.distribution, need.specifier)
    return versions, specifiers


def _is_lock(need: Need) -> bool:
    return need.kind is Kind.LOCK


def _decide(needs: Sequence[Need], references: Collection[str]) -> tuple[str | None, list[str]]:
    for generation, roots in _IMPORTS:
        seen = sorted(name for name in references if _under(name, roots))
        if not seen:
            continue
        evidence = [f"it imports {_root_of(seen[0], roots)}"]
        if generation != "autogen":
            return generation, evidence
        return _decide_old(needs, seen, evidence)
    return _by_needs(needs, GENERATIONS, [])


def _decide_old(needs: Sequence[Need], references: list[str], evidence: list[str]) -> tuple[str | None, list[str]]:
    """0.2 or AG2 classic: what the requirements admit, then names that only one of them has."""
    generation, evidence = _by_needs(needs, ("0.2", "ag2-classic"), evidence)
    if generation is not None:
        return generation, evidence
    for candidate, names in (("ag2-classic", _CLASSIC_ONLY), ("0.2", _OLD_ONLY)):
        used = next((name for name in references if _under(name, names)), None)
        if used is not None:
            return candidate, [*evidence, f"only {_LABEL[candidate]} has {used}"]
    return None, evidence


_LABEL = {"0.2": "AutoGen 0.2", "ag2-classic": "AG2 before 1.0", "0.4": "AutoGen 0.4+", "ag2": "AG2 1.x"}


def _by_needs(needs: Sequence[Need], admitted: Sequence[str], evidence: list[str]) -> tuple[str | None, list[str]]:
    """The one generation that the first telling requirement admits: the nearest folder's, releases before ranges."""
    evidence = list(evidence)
    folders = list(dict.fromkeys(posixpath.dirname(need.path) for need in needs))
    for need in sorted(needs, key=lambda need: (folders.index(posixpath.dirname(need.path)), need.version is None)):
        found = {g for g in _generations(need) if g in admitted}
        if not found:
            continue
        said = f"{need.path}{f':{need.line}' if need.line else ''} asks for {need.distribution}{need.specifier}"
        if len(found) == 1:
            (only,) = found
            return only, [*evidence, f"{said}, which is {_LABEL[only]}"]
        evidence.append(f"{said}, which may be {' or '.join(_LABEL[g] for g in GENERATIONS if g in found)}")
    return None, evidence


def _generations(need: Need) -> set[str]:
    """The generations that the releases a requirement admits belong to."""
    try:
        releases = admitted(need.distribution, need.specifier)
        if need.version is not None:
            releases = (need.version,)
        return {generation_of(need.distribution, release) for release in releases} - {""}
    except (InvalidSpecifier, InvalidVersion):
        return set()


@lru_cache(maxsize=1024)
def generation_of(distribution: str, version: str) -> str:
    """The generation of a release; empty where the distribution is none of AutoGen's.

    Raises `packaging.version.InvalidVersion`.
    """
    release = as_version(version)
    if distribution == "pyautogen":
        return "0.2" if release < as_version("0.3") else "ag2-classic" if release < as_version("0.10") else "0.4"
    if distribution == "ag2":
        return "ag2-classic" if release < as_version("1.0.dev0") else "ag2"
    if distribution == "autogen":
        return "ag2-classic"
    if distribution == "autogen-agentchat":
        return "0.2" if release < as_version("0.4.dev0") else "0.4"
    return "0.4" if distribution in {"autogen-core", "autogen-ext"} else ""


def _under(name: str, roots: Sequence[str]) -> bool:
    return any(name == root or name.startswith(root + ".") for root in roots)


def _root_of(name: str, roots: Sequence[str]) -> str:
    return next(root for root in roots if _under(name, (root,)))
