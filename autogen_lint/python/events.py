"""What running a module symbolically leaves behind: the calls of things outside the project, in order."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Mapping as MappingABC
from dataclasses import dataclass, field

from autogen_lint.values.frozen import frozen
from autogen_lint.values.origin import Origin
from autogen_lint.values.value import Call, ClassValue, Function, Value


@frozen
class Frame:
    """One project function being run. `site` is the call that entered it; None where it was run for its own sake."""

    name: str
    identity: object
    is_async: bool
    origin: Origin
    site: Origin | None
    owner: ClassValue | None = None
    """The project class whose method it is."""


@frozen
class Entering:
    """A project function is called, whether or not it was run there: `caller` is the function that calls.

    `threaded`: the call is made in another thread (``asyncio.to_thread``).
    """

    caller: Frame | None
    callee: Frame
    threaded: bool = False


@frozen
class Exit:
    """A ``break``, ``return`` or ``raise`` (`kind`) in a loop's own body.

    `names` are names and texts in the tests of the ``if`` round it; where the loop is one over a stream, those that are
    found to be so.
    """

    origin: Origin
    names: frozenset[str]
    kind: str = ""


@frozen
class Handler:
    """An ``except`` clause: what it catches (nothing where it is bare) and what its statements do.

    `does` has one word for each statement: ``pass``, ``continue``, ``break``, ``return``, ``return value``, ``raise``,
    ``call print`` (with the name as written), else the kind of statement. `exits` are the ways out that it holds
    anywhere, `calls` the names of all that it calls; `reads` says that it uses the exception.
    """

    origin: Origin
    caught: tuple[Value, ...]
    does: tuple[str, ...]
    exits: frozenset[str]
    calls: frozenset[str]
    reads: bool = False


@frozen
class Attempt:
    """A ``try`` whose body is being run; `first` and `last` are its body's statements, `depth` the number of frames."""

    origin: Origin
    handlers: tuple[Handler, ...]
    first: Origin
    last: Origin
    depth: int
    stack: tuple[Frame, ...] = ()


@frozen
class Loop:
    """A loop whose body is being run. `origin` is that of its iterable or test, `depth` the number of frames.

    `kind` is ``for``, ``async for``, ``while`` or ``comprehension``. `rounds` is the certain number of rounds,
    `forever` says that no test ends it, `iterable` is what it goes over where that is an outside object. `names` are
    those of its test, `counted` those that its body counts up or down, `assigned` those that it assigns, `calls` those
    of what it calls. `grown` are those that it adds to, and those made of them, each with what it is made of. `exits`
    are the ways out.
    """

    kind: str
    origin: Origin
    depth: int
    rounds: int | None = None
    forever: bool = False
    iterable: Value | None = None
    names: frozenset[str] = frozenset()
    counted: frozenset[str] = frozenset()
    assigned: frozenset[str] = frozenset()
    grown: MappingABC[str, frozenset[str]] = field(default_factory=dict)
    calls: frozenset[str] = frozenset()
    exits: tuple[Exit, ...] = ()
    began: int = 0
    """A stamp: objects with a lower one are older than the loop."""


@frozen
class Growth:
    """``name += added`` in a round of a loop."""

    name: str
    added: Value
    origin: Origin
    loop: Loop
    stack: tuple[Frame, ...] = ()


@frozen
class Gathering:
    """Coroutines that are awaited together; `more` stands for each of an unknown number of further ones."""

    values: tuple[Value, ...]
    more: Value | None
    origin: Origin
    stack: tuple[Frame, ...] = ()
    bounds: tuple[Value, ...] = ()


@frozen
class Guard:
    """An undecided ``if`` (or ``assert``) of which one side leaves the function or round; `raises`: by an exception."""

    test: Value
    raises: bool
    stack: tuple[Frame, ...] = ()


@frozen
class Return:
    """What a function of the project returns, by statement; only for functions that no other one called."""

    value: Value
    origin: Origin
    stack: tuple[Frame, ...] = ()


@frozen
class CallEvent:
    """A call of something outside the project, with its arguments frozen as they were at that moment.

    `stack` is outermost first and empty at module level. `target` is what may hold the result: what is assigned to
    (``x``, ``self.x``), ``return``, or ``argument`` of a call that is none of an outside name; None where nothing but
    the expression round it does.
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
    around: tuple[Attempt | Loop, ...] = ()
    """The ``try`` bodies and loops round it, outermost first, those of the calling functions included."""
    carried: frozenset[str] = frozenset()
    """Names in its arguments that each round of the loop round it makes longer."""


@frozen
class Consumption:
    """An ``async for`` over `iterable`, with the ways out of its body; `raises` where the body has a ``raise``."""

    iterable: Value
    origin: Origin
    exits: tuple[Exit, ...]
    raises: bool = False
    stack: tuple[Frame, ...] = ()
    bounds: tuple[Value, ...] = ()


@frozen
class Decoration:
    """``@decorator`` on a project function."""

    decorator: Value
    function: Function
    stack: tuple[Frame, ...] = ()
    place: Origin | None = None
    """Where it is written: the value may come from elsewhere."""


def _nothing() -> None:
    pass


@dataclass(slots=True, eq=False)
class Trace:
    """All that happened while a module (or one function) was run."""

    calls: list[CallEvent] = field(default_factory=list)
    decorations: list[Decoration] = field(default_factory=list)
    entered: dict[tuple[object, object, bool], Entering] = field(default_factory=dict)
    """Which project function calls which, by the identities of both (None at module level) and whether another thread
    does it; the first place counts."""
    consumptions: list[Consumption] = field(default_factory=list)
    attempts: list[Attempt] = field(default_factory=list)
    """Every ``try`` that was run."""
    growths: list[Growth] = field(default_factory=list)
    gatherings: list[Gathering] = field(default_factory=list)
    returns: list[Return] = field(default_factory=list)
    guards: list[Guard] = field(default_factory=list)
    contexts: list[tuple[Value, Origin]] = field(default_factory=list)
    """What ``with`` blocks are entered with, and where that is written."""
    names: MappingABC[str, Value] = field(default_factory=dict)
    """Module-level names at the end, frozen."""
    functions: list[Function] = field(default_factory=list)
    """Every project function that was defined, in order."""
    unknowns: list[tuple[str, Origin]] = field(default_factory=list)
    """Reason and place of everything that could not be evaluated, for `--debug-model` and `--statistics`."""
    attributes: set[str] = field(default_factory=set)
    """The names of all attributes that were read, methods included; those of modules also with the module's name."""
    followed: set[str] = field(default_factory=set)
    """Paths of the other project files that were read."""
    release: Callable[[], None] = _nothing
    """To be called when nothing more is asked of the functions and objects that were seen: frees their memory."""
