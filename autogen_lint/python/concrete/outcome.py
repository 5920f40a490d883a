"""What came of running a function on given arguments, and what it read on the way."""

from __future__ import annotations

from dataclasses import dataclass, field

from autogen_lint.values.origin import Origin


class Undecided(Exception):  # noqa: N818 - a result
    """Something decides that is not known before the program runs."""


class Raised(Exception):  # noqa: N818 - a result
    """The function raises: an exception of its own or one of Python's, by the name of its class."""

    def __init__(self, name: str, subject: object = None) -> None:
        super().__init__(name)
        self.name = name
        self.subject = subject
        """What the operation was done on: the object without the attribute, the container without ``in``."""


@dataclass(slots=True, eq=False)
class Read:
    """An item that was read of a dict argument, by ``x["key"]`` or ``x.get("key", ...)``."""

    origin: Origin
    holder: object
    key: str
    value: object


@dataclass(slots=True, eq=False)
class Test:
    """A dict that was asked for or compared with a text, as if it were one: ``"word" in x``, ``x == "word"``."""

    origin: Origin
    """The expression that is the dict."""
    holder: object
    text: str


@dataclass(slots=True, eq=False)
class Outcome:
    """`decided` is False where the run met something unknown; `error` names the exception that leaves the function.

    `subject` is the object on which the failing operation was done, `subject_origin` its expression.
    `outer` says that something from outside of the function was looked up, `unsteady` that it is a flag or a number:
    what it is at the end of the program says little of what it is when the function runs.
    """

    decided: bool = False
    value: object = None
    error: str | None = None
    subject: object = None
    subject_origin: Origin | None = None
    reads: list[Read] = field(default_factory=list)
    tests: list[Test] = field(default_factory=list)
    outer: bool = False
    unsteady: bool = False

    @property
    def is_true(self) -> bool:
        return self.decided and self.error is None and bool(self.value)

    @property
    def is_false(self) -> bool:
        return self.decided and self.error is None and not self.value
