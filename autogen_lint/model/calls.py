"""The calls of a program by what is called: most of what is looked for is called nowhere in a file."""

from __future__ import annotations

from collections.abc import Hashable, Iterable

from autogen_lint.catalog.roots import generation
from autogen_lint.python.events import CallEvent
from autogen_lint.values.origin import Origin
from autogen_lint.values.value import Call, Ref


class Calls:
    """An index of events. Names are those that `Call.callee` has; a call on an outside name has its whole name too."""

    def __init__(self, events: Iterable[CallEvent] = ()) -> None:
        self._events = list(events)
        self._places: dict[str, list[int]] = {}
        for place, event in enumerate(self._events):
            call = event.call
            self._places.setdefault(call.callee, []).append(place)
            if isinstance(call.receiver, Ref):
                self._places.setdefault(f"{call.receiver.name}.{call.callee}", []).append(place)
        self._by_origin: dict[Hashable, list[CallEvent]] | None = None
        self._by_object: dict[object, list[CallEvent]] | None = None
        self.of_autogen = [name for name in self._places if generation(name) is not None]
        """The names in packages of AutoGen."""

    def of(self, *names: str) -> list[CallEvent]:
        """The calls of functions or methods with one of these names, in the order of the run."""
        found = [place for name in names if name in self._places for place in self._places[name]]
        return [self._events[place] for place in sorted(set(found))]

    def at(self, origin: Origin) -> list[CallEvent]:
        """The calls that are written at a place, in the order of the run."""
        if self._by_origin is None:
            self._by_origin = {}
            for event in self._events:
                self._by_origin.setdefault(event.call.origin.key, []).append(event)
        return self._by_origin.get(origin.key, [])

    def making(self, value: Call) -> list[CallEvent]:
        """The calls that give one object, which a value is."""
        if self._by_object is None:
            self._by_object = {}
            for event in self._events:
                self._by_object.setdefault(event.call.identity, []).append(event)
        return self._by_object.get(value.identity, [])

    def ending(self, *tails: str) -> list[CallEvent]:
        """The calls of functions or methods with one of these names, whatever stands before it."""
        return self.of(*(name for name in self._places if name.rpartition(".")[2] in tails))
