"""What running a module symbolically leaves behind: the calls of things outside the project, in order."""

from __future__ import annotations

from collections.abc import Mapping as MappingABC
from dataclasses import dataclass, field

from autogen_lint.values.origin import Origin
from autogen_lint.values.value import Call, ClassValue, Function, Value


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """One project function being run. `site` is the call that entered it; None where it was run for its own sake."""

    name: str
    identity: object
    is_async: bool
    origin: Origin
    site: Origin | None
    owner: ClassValue | None = None
    """The project class whose method it is."""


@dataclass(frozen=True, slots=True, eq=False)
class Entering:
    """A project function is called, whether or not it was run there: `caller` is the function that calls.

    `threaded`: the call is made in another thread (``asyncio.to_thread``).
    """

    caller: Frame | None
    callee: Frame
    threaded: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class CallEvent:
    """A call of something outside the project, with its arguments frozen as they were at that moment.

    `stack` is outermost first and empty at module level. `target` is the name assigned to (``x`` or ``self.x``).
    `bounds` are the calls and ``with`` blocks round it that decide when it runs and how long, outermost first
    (``asyncio.wait_for(...)``, ``async with asyncio.timeout(5)``, ``asyncio.shield(...)``, ``asyncio.gather(...)``).
    ``asyncio.to_thread(...)`` among them says that another thread makes the call.
    """

    call: Call
    stack: tuple[Frame, ...] = ()
    target: str | None = None
    awaited: bool = False
    loop: str | None = None
    """``for``, ``while``, ``async for`` where it stands in the body or head of a loop, innermost."""
    bounds: tuple[Value, ...] = ()
    consumed_with_break: bool = False
    """The iterable of an ``async for`` whose body has a break or return."""
    discarded: bool = False
    """A statement of its own, awaited or not: nobody reads the result."""
    branches: tuple[object, ...] = ()
    """The undecided branches and loops of unknown length it stands in, outermost first; one object each."""


@dataclass(frozen=True, slots=True, eq=False)
class Exit:
    """A ``break`` or ``return`` in a loop's own body; `names` are names and texts in tests of the ``if`` round it."""

    origin: Origin
    names: frozenset[str]


@dataclass(frozen=True, slots=True, eq=False)
class Consumption:
    """An ``async for`` over `iterable`, with the ways out of its body; `raises` where the body has a ``raise``."""

    iterable: Value
    origin: Origin
    exits: tuple[Exit, ...]
    raises: bool = False
    stack: tuple[Frame, ...] = ()
    bounds: tuple[Value, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Decoration:
    """``@decorator`` on a project function."""

    decorator: Value
    function: Function
    stack: tuple[Frame, ...] = ()


@dataclass(slots=True, eq=False)
class Trace:
    """All that happened while a module (or one function) was run."""

    calls: list[CallEvent] = field(default_factory=list)
    decorations: list[Decoration] = field(default_factory=list)
    entered: dict[tuple[object, object, bool], Entering] = field(default_factory=dict)
    """Which project function calls which, by the identities of both (None at module level) and whether another thread
    does it; the first place counts."""
    consumptions: list[Consumption] = field(default_factory=list)
    names: MappingABC[str, Value] = field(default_factory=dict)
    """Module-level names at the end, frozen."""
    functions: list[Function] = field(default_factory=list)
    """Every project function that was defined, in order."""
    unknowns: list[tuple[str, Origin]] = field(default_factory=list)
    """Reason and place of everything that could not be evaluated, for `--debug-model` and `--statistics`."""
    followed: set[str] = field(default_factory=set)
    """Paths of the other project files that were read."""
