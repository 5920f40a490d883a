"""The program as understood: what rules ask."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass, field
from typing import TypeAlias, TypeVar, cast

from autogen_lint.catalog.query import Catalog
from autogen_lint.model.calls import Calls
from autogen_lint.model.entities import (
    Agent,
    BlockingCall,
    Chat,
    Condition,
    GroupChat,
    IOCall,
    Message,
    ModelConfig,
    Nesting,
    OnLoop,
    Run,
    Step,
    Team,
    Tool,
)
from autogen_lint.model.project.requirements import FAMILY, Need
from autogen_lint.model.settings.configuration import (
    Component,
    Fault,
    Filter,
    Invocation,
    KeyFault,
    Proxy,
    Secret,
    Unverified,
)
from autogen_lint.model.target import Target
from autogen_lint.python.events import CallEvent, Trace
from autogen_lint.python.imported import Imported
from autogen_lint.settings.ruff import Ruff
from autogen_lint.source.place import absolute
from autogen_lint.source.text import SourceFile
from autogen_lint.values.origin import Origin

R = TypeVar("R")
Graph: TypeAlias = "dict[object, list[Step]]"
"""The functions that each function leads to, by its identity (None for the module's own code)."""


def _no_sizes(path: str) -> int | None:
    return None


def _no_container() -> str | None:
    return None


def _no_texts(path: str) -> str | None:
    return None


@dataclass(eq=False, slots=True)
class Program:
    """One linted file and all it leads to in the project.

    Entities of followed files are included where this file's values reach them; a finding may so lie in another file.
    """

    file: SourceFile
    target: Target
    catalog: Catalog
    models: list[ModelConfig] = field(default_factory=list)
    agents: list[Agent] = field(default_factory=list)
    groups: list[GroupChat] = field(default_factory=list)
    chats: list[Chat] = field(default_factory=list)
    teams: list[Team] = field(default_factory=list)
    conditions: list[Condition] = field(default_factory=list)
    runs: list[Run] = field(default_factory=list)
    tools: list[Tool] = field(default_factory=list)
    io_calls: list[IOCall] = field(default_factory=list)
    blocking: list[BlockingCall] = field(default_factory=list)
    on_loop: list[OnLoop] = field(default_factory=list)
    handlers: list[OnLoop] = field(default_factory=list)
    """What frameworks call for each request."""
    messages: list[Message] = field(default_factory=list)
    nestings: list[Nesting] = field(default_factory=list)
    invocations: list[Invocation] = field(default_factory=list)
    components: list[Component] = field(default_factory=list)
    faults: list[KeyFault] = field(default_factory=list)
    """Keys and keywords that are dropped or rejected."""
    broken: list[Fault] = field(default_factory=list)
    """What is wrong with the configuration file itself, or with one that the program loads."""
    filters: list[Filter] = field(default_factory=list)
    """Criteria that choose none of the entries of a list that is known as a whole."""
    secrets: list[Secret] = field(default_factory=list)
    proxies: list[Proxy] = field(default_factory=list)
    unverified: list[Unverified] = field(default_factory=list)
    trace: Trace = field(default_factory=Trace)
    calls: Calls = field(default_factory=Calls)
    """The trace's calls by what is called."""
    imports: list[Imported] = field(default_factory=list)
    """What the linted file itself imports from outside of the project."""
    uses: list[tuple[str, Origin]] = field(default_factory=list)
    """Attributes of what is imported from AutoGen, by qualified name (``autogen.LLMConfig.current``), where they are
    read."""
    needs: tuple[Need, ...] = ()
    """What the project asks for, as seen from the file: the nearest folder's files first."""
    explored: list[Trace] = field(default_factory=list)
    """What tools do that nothing of the linted file calls."""
    graph: Graph = field(default_factory=dict)
    received_by: dict[Hashable, list[CallEvent]] = field(default_factory=dict)
    """What is called on an object, by its identity; tools that were only looked into are included."""
    own_autogen: bool = False
    """The file imports AutoGen from a copy in the project, which may be of no release."""
    ruff: Ruff | None = None
    """What the project's own ruff reports, where findings defer to it."""
    sizes: Callable[[str], int | None] = _no_sizes
    """The characters of a file of the project, as the program names it; None where it is not there."""
    container: Callable[[], str | None] = _no_container
    """The file that makes an image which starts the linted file with nobody at its console; None: there is none."""
    image: Callable[[], str | None] = _no_container
    """The file that makes a container image which starts the linted file, in whatever way it is run."""
    texts: Callable[[str], str | None] = _no_texts
    """The text of a file beside the linted one, in a folder above it or at the root; None where it is not there."""

    _answers: dict[object, object] = field(default_factory=dict)

    def once(self, question: Callable[[Program], R]) -> R:
        """``question(self)``, answered the first time that a rule asks: the program is complete then."""
        if question not in self._answers:
            self._answers[question] = question(self)
        return cast(R, self._answers[question])

    def calls_of(self, *names: str) -> list[CallEvent]:
        """The calls of some of AutoGen's classes and functions (canonical names), in the order of the run."""
        return self.calls.of(*(name for name in self.calls.of_autogen if self.catalog.canonical(name) in names))

    def is_small(self, path: str | None, most: int) -> bool:
        """Whether a path names a file of the project with at most so many characters."""
        size = self.sizes(path) if path is not None else None
        return size is not None and size <= most

    def attributes_of(self, name: str) -> Iterator[tuple[str, Origin]]:
        """The attributes that the file reads of a class or module (canonical name)."""
        for used, origin in self.uses:
            owner, _, attribute = used.rpartition(".")
            if self.catalog.canonical(owner) == name:
                yield attribute, origin

    @property
    def from_source(self) -> bool:
        """Whether the project takes AutoGen from a repository, file or folder: no release says what it is."""
        return self.own_autogen or any(need.location for need in self.needs if need.distribution in FAMILY)

    @property
    def manifest(self) -> list[Need]:
        """The requirements that the linted file itself holds; empty for files that are no manifest."""
        return [need for need in self.needs if need.path == self.file.path]

    def all_models(self) -> Iterator[ModelConfig]:
        """Every configuration, the copies of one in its document included: for what is wrong with a written value."""
        for model in self.models:
            yield model
            yield from model.twins

    def received(self, identity: Hashable) -> list[CallEvent]:
        """What is called on an outside object or an attribute of it, and set on it (``__setattr__``), in order."""
        return self.received_by.get(identity, [])

    def said_by_ruff(self, name: str, *, blocking: bool = False) -> bool:
        """Whether the project's own ruff reports a call of this name in the linted file."""
        if self.ruff is None:
            return False
        code = self.catalog.io_rows.ruff_code(name, blocking=blocking)
        return code is not None and self.ruff.reports(code, absolute(self.file.path))

    @property
    def uses_autogen(self) -> bool:
        found = self.models or self.agents or self.groups or self.chats or self.teams or self.conditions or self.tools
        return bool(found)
