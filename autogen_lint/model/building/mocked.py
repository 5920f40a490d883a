"""Calls that a test replaces: they go nowhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from autogen_lint.model.building.builder import Builder, qualified
from autogen_lint.model.entities import IOCall
from autogen_lint.python.events import CallEvent, Trace
from autogen_lint.values.value import Attribute, Call, Ref, Value, string

_PATCHES = frozenset({"unittest.mock.patch", "mock.patch"})
_OF_OBJECTS = frozenset({"unittest.mock.patch.object", "mock.patch.object"})
_LIBRARIES = {
    "responses.activate": "requests",
    "responses.RequestsMock": "requests",
    "requests_mock.mock": "requests",
    "requests_mock.Mocker": "requests",
    "respx.mock": "httpx",
    "aioresponses.aioresponses": "aiohttp",
    "httpretty.activate": "",
    "httpretty.enabled": "",
    "vcr.use_cassette": "",
    "moto.mock_aws": "boto3",
}
"""What replaces a whole library; all of them where it is empty."""
_FIXTURES = {"requests_mock": "requests", "httpx_mock": "httpx", "respx_mock": "httpx", "vcr": ""}


def drop(builder: Builder) -> None:
    """Forget the I/O calls that stand in a function or block whose decorator, context or fixture replaces them."""
    program = builder.program
    if not program.io_calls:
        return
    replaced: dict[object, list[str]] = {}
    for trace in (program.trace, *program.explored):
        for identity, target in _by_function(trace):
            replaced.setdefault(identity, []).append(target)
    program.io_calls = [call for call in program.io_calls if not _is_replaced(call, replaced)]


def _is_replaced(call: IOCall, replaced: dict[object, list[str]]) -> bool:
    targets = [target for frame in call.event.stack for target in replaced.get(frame.identity, ())]
    targets += [target for bound in call.event.bounds for target in _replaces(bound)]
    library, last = call.name.partition(".")[0], call.name.rpartition(".")[2]
    return any(not target or target.rpartition(".")[2] in {library, last} for target in targets)


def _by_function(trace: Trace) -> Iterator[tuple[object, str]]:
    """What each function replaces, by its identity: with a decorator, a fixture, or a call of a fixture's method."""
    for decoration in trace.decorations:
        for target in _replaces(decoration.decorator):
            yield decoration.function.identity, target
    for function in trace.functions:
        for parameter in function.parameters:
            if parameter.name in _FIXTURES:
                yield function.identity, _FIXTURES[parameter.name]
    for event in trace.calls:
        for target in _set_by_fixture(event) if event.stack else ():
            yield event.stack[-1].identity, target


def _replaces(value: Value) -> Iterator[str]:
    """What a decorator or context replaces: a dotted name, or a library; the empty text is everything."""
    name = value.name if isinstance(value, Ref) else qualified(value) if isinstance(value, Call) else None
    if name in _LIBRARIES:
        yield _LIBRARIES[name]
    elif isinstance(value, Call) and name in _PATCHES:
        yield from _target(value.arguments.get("target", 0), None)
    elif isinstance(value, Call) and name in _OF_OBJECTS:
        yield from _target(value.arguments.get("target", 0), value.arguments.get("attribute", 1))


def _set_by_fixture(event: CallEvent) -> Iterator[str]:
    """``mocker.patch("requests.get")``, ``mocker.patch.object(requests, "get")``, ``monkeypatch.setattr(...)``."""
    call = event.call
    arguments = call.arguments
    if call.callee == "patch" and call.receiver is not None:
        yield from _target(arguments.get("target", 0), None)
    elif call.callee == "object" and isinstance(call.receiver, Attribute) and call.receiver.name == "patch":
        yield from _target(arguments.get("target", 0), arguments.get("attribute", 1))
    elif call.callee == "setattr" and call.receiver is not None:
        yield from _target(arguments.get("target", 0), arguments.get("name", 1))


def _target(target: Value | None, attribute: Value | None) -> Iterable[str]:
    owner = target.name if isinstance(target, Ref) else string(target)
    if owner is None:
        return ()
    name = string(attribute)
    return (f"{owner}.{name}" if name is not None else owner,)
