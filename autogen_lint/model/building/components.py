"""Component documents of AutoGen 0.4+: a mapping with `provider` becomes the call that Python would have written."""

from __future__ import annotations

from collections.abc import Hashable, Iterator

from autogen_lint.catalog.query import Catalog
from autogen_lint.documents.origin import DocOrigin
from autogen_lint.model.building.embedded import TOOL, EmbeddedPython, as_entry
from autogen_lint.source.span import Span, TextEdit
from autogen_lint.source.text import Text
from autogen_lint.values.intent import ChangeOperator, Intent, RemoveItem, RenameItem, SetItem
from autogen_lint.values.origin import Origin
from autogen_lint.values.value import Arguments, Call, Entry, Mapping, Sequence, Unknown, Value, string

MAX_DEPTH = 60
_JOINING = {"|": "OrTerminationCondition", "&": "AndTerminationCondition"}
CONDITION_LISTS = ("AndTerminationCondition", "OrTerminationCondition")
COMPONENT_TYPES = frozenset(
    {"agent", "team", "model", "termination", "tool", "workbench", "chat_completion_context", "code_executor"}
)


class ComponentOrigin(Origin):
    """A component: keys are changed in its ``config``, everything else in the component as a whole."""

    def __init__(self, whole: Origin, config: Origin) -> None:
        self.whole = whole
        self.config = config

    @property
    def text(self) -> Text:
        return self.whole.text

    @property
    def span(self) -> Span:
        return self.whole.span

    @property
    def key(self) -> Hashable:
        return self.whole.key

    def _holder(self, intent: Intent) -> Origin:
        return self.config if isinstance(intent, (SetItem, RemoveItem, RenameItem)) else self.whole

    def supports(self, intent: Intent) -> bool:
        if isinstance(intent, ChangeOperator):
            return self.whole.supports(_joined_by(intent))
        return self._holder(intent).supports(intent)

    def edits(self, intent: Intent) -> tuple[TextEdit, ...] | None:
        if isinstance(intent, ChangeOperator):
            return self.whole.edits(_joined_by(intent))
        return self._holder(intent).edits(intent)

    def anchor(self) -> Span:
        return self.whole.anchor()


def _joined_by(intent: ChangeOperator) -> SetItem:
    """Conditions joined by another operator are a component of another class."""
    return SetItem("provider", f"autogen_agentchat.base.{_JOINING[intent.to]}")


def in_document(origin: Origin) -> bool:
    """Whether a place lies in a JSON or YAML document."""
    return isinstance(origin.whole if isinstance(origin, ComponentOrigin) else origin, DocOrigin)


def is_component(value: Value) -> bool:
    """Whether a mapping is a serialised component: a `provider`, and a `config` or `component_type` beside it."""
    return (
        isinstance(value, Mapping)
        and string(value.get("provider")) is not None
        and (isinstance(value.get("config"), Mapping) or string(value.get("component_type")) in COMPONENT_TYPES)
    )


def from_document(catalog: Catalog, value: Value, python: EmbeddedPython | None = None, depth: int = 0) -> Value:
    """The value with each known component in it as the call of its class; unknown providers stay `Unknown`.

    `python` runs the source code that tools hold as text.
    """
    if depth > MAX_DEPTH:
        return Unknown(value.origin, "too-deep")
    if isinstance(value, Sequence):
        items = tuple(from_document(catalog, item, python, depth + 1) for item in value.items)
        return Sequence(value.origin, items, value.rest, value.kind)
    if not isinstance(value, Mapping):
        return value
    if is_component(value):
        return _call(catalog, value, python, depth)
    entries = {
        key: Entry(key, from_document(catalog, entry.value, python, depth + 1), entry.origin)
        for key, entry in value.entries.items()
    }
    return Mapping(value.origin, entries, value.rest, value.base)


def _call(catalog: Catalog, component: Mapping, python: EmbeddedPython | None, depth: int) -> Value:
    provider = string(component.get("provider")) or ""
    cls = catalog.provider(provider)
    if cls is None:
        return Unknown(component.origin, "unknown-provider", provider)
    config = component.get("config")
    if not isinstance(config, Mapping):
        config = Mapping(component.origin)
    keywords = {
        key: Entry(key, from_document(catalog, entry.value, python, depth + 1), entry.origin)
        for key, entry in config.entries.items()
    }
    function = python.function(config) if python is not None and cls == TOOL else None
    if function is not None:
        keywords["func"] = as_entry(function)
    positional: tuple[Value, ...] = ()
    if cls.endswith(CONDITION_LISTS) and "conditions" in keywords:
        conditions = keywords.pop("conditions").value
        positional = conditions.items if isinstance(conditions, Sequence) else (conditions,)
    origin = ComponentOrigin(component.origin, config.origin)
    return Call(origin, cls, Arguments(positional, keywords, None, config.rest), identity=origin.key)


def components_in(value: Value, depth: int = 0) -> Iterator[Call]:
    """All component calls in a value made by `from_document`, outermost first."""
    if depth > MAX_DEPTH:
        return
    if isinstance(value, Call):
        yield value
        held: list[Value] = [*value.arguments.positional]
        held += [entry.value for entry in value.arguments.keywords.values()]
    elif isinstance(value, Sequence):
        held = list(value.items)
    elif isinstance(value, Mapping):
        held = [entry.value for entry in value.entries.values()]
    else:
        return
    for item in held:
        yield from components_in(item, depth + 1)


def is_config_list(value: Value) -> bool:
    """Whether a value is a list of model entries, as an OAI_CONFIG_LIST file holds."""
    return (
        isinstance(value, Sequence)
        and bool(value.items)
        and all(isinstance(item, Mapping) and _is_entry(item) for item in value.items)
    )


_ENTRY_KEYS = frozenset(
    {"api_key", "base_url", "api_base", "api_type", "api_version", "timeout", "tags", "azure_endpoint"}
)


def _is_entry(value: Mapping) -> bool:
    keys = value.entries.keys() & _ENTRY_KEYS
    return bool(keys) if "model" in value else "api_key" in keys and len(keys) > 1


def is_llm_config(value: Value) -> bool:
    """Whether a document is an ``llm_config``: an object with a ``config_list`` of model entries."""
    return isinstance(value, Mapping) and is_config_list(value.get("config_list"))
