"""Running a program symbolically and looking at what its names hold."""

from collections.abc import Callable
from types import SimpleNamespace

import pytest

from autogen_lint.python.events import CallEvent, Trace
from autogen_lint.python.interp.machine import Limits
from autogen_lint.python.interp.program import run
from autogen_lint.python.module import PyModule, parse_module
from autogen_lint.source.text import SourceFile
from autogen_lint.values.value import (
    Absent,
    Attribute,
    Call,
    ClassValue,
    Function,
    Instance,
    Known,
    Mapping,
    Operation,
    Ref,
    Sequence,
    Text,
    Union,
    Unknown,
    Value,
)


def _module(source: str, path: str, name: str | None = None) -> PyModule:
    module = parse_module(SourceFile(path, source.encode(), source, "utf-8"), name)
    assert isinstance(module, PyModule), module
    return module


class Project:
    """Modules in memory, by dotted name; a package is ``name/__init__``, written ``name.__init__``."""

    def __init__(self, sources: dict[str, str]) -> None:
        self.modules: dict[str, PyModule] = {}
        for dotted, source in sources.items():
            name = dotted.removesuffix(".__init__")
            self.modules[name] = _module(source, f"{dotted.replace('.', '/')}.py", name)
        self.paths: list[str] = []

    def find(self, name: str, importer: PyModule, level: int) -> PyModule | None:
        if level:
            package = (importer.name or "main").split(".")
            if not importer.text.path.endswith("__init__.py"):
                package = package[:-1]
            package = package[: len(package) - level + 1]
            name = ".".join([*package, *filter(None, [name])])
        return self.modules.get(name)

    def extend_path(self, importer: PyModule, folder: str) -> None:
        self.paths.append(folder)


def _run(source: str, files: dict[str, str] | None = None, limits: Limits | None = None, name: str = "main") -> Trace:
    return run(_module(source, f"{name.replace('.', '/')}.py", name), Project(files or {}), None, limits)


def _plain(value: Value) -> object:
    """What a value says, in Python's own terms.

    Unions are sets of the ``repr`` of their options, unknown ones ``"?reason"``, calls ``"callee()"``.
    """
    if isinstance(value, Known):
        return value.value
    if isinstance(value, Mapping):
        entries = {key: _plain(entry.value) for key, entry in value.entries.items()}
        return entries if value.rest is None else {**entries, "**": _plain(value.rest)}
    if isinstance(value, Sequence):
        items = [_plain(item) for item in value.items]
        items = items if value.rest is None else [*items, "*", _plain(value.rest)]
        return tuple(items) if value.kind == "tuple" else items
    if isinstance(value, Union):
        return {repr(_plain(option)) for option in value.options}
    if isinstance(value, Text):
        return [part if isinstance(part, str) else f"<{_plain(part)}>" for part in value.parts]
    if isinstance(value, Instance):
        return {key: _plain(one) for key, one in value.attributes.items()}
    return _named(value)


def _named(value: Value) -> str:
    match value:
        case Absent():
            return "absent"
        case Unknown():
            return f"?{value.reason}"
        case Ref():
            return value.name
        case Call():
            return f"{_named(value.receiver) + '.' if value.receiver is not None else ''}{value.callee}()"
        case Attribute():
            return f"{_named(value.base)}.{value.name}"
        case Operation():
            return f"{value.operator}({', '.join(str(_plain(one)) for one in value.operands)})"
        case Function():
            return f"def {value.name}"
        case ClassValue():
            return f"class {value.name}"
        case Known() | Mapping() | Sequence() | Union() | Text() | Instance():
            return str(_plain(value))
    return f"<{type(value).__name__}>"


def _names(source: str, **options: object) -> dict[str, object]:
    trace = _run(source, **options)  # type: ignore[arg-type]
    return {name: _plain(value) for name, value in trace.names.items() if not name.startswith("__")}


def _value(expression: str, before: str = "", **options: object) -> object:
    return _names(f"{before}\nresult = {expression}\n", **options)["result"]


def _calls(source: str, callee: str, **options: object) -> list[CallEvent]:
    return [event for event in _run(source, **options).calls if event.call.callee == callee]  # type: ignore[arg-type]


@pytest.fixture(scope="session")
def interp() -> SimpleNamespace:
    """`run(source, files=, limits=)` is the trace, `names(source)` what the module's names hold in plain terms,
    `value(expression, before)` one value, `calls(source, callee)` the events of a callee."""
    return SimpleNamespace(run=_run, plain=_plain, names=_names, value=_value, calls=_calls, project=Project)


@pytest.fixture(scope="session")
def names(interp: SimpleNamespace) -> Callable[..., dict[str, object]]:
    found: Callable[..., dict[str, object]] = interp.names
    return found


@pytest.fixture(scope="session")
def value(interp: SimpleNamespace) -> Callable[..., object]:
    found: Callable[..., object] = interp.value
    return found
