"""Outside calls that lead to files of the project: config lists, components, JSON and YAML that is read."""

from __future__ import annotations

from typing import Protocol

from autogen_lint.catalog.query import Catalog, Symbol, bind
from autogen_lint.model.building.builder import FixedOrigin, given, qualified, same_object
from autogen_lint.model.building.components import from_document, is_component
from autogen_lint.model.settings.configuration import Filter
from autogen_lint.python.interp.paths import path_of
from autogen_lint.values.origin import Origin
from autogen_lint.values.value import (
    Arguments,
    Call,
    Entry,
    Known,
    Mapping,
    Sequence,
    Unknown,
    Value,
    alternatives,
)

NOT_IN_PROJECT = "file-not-in-project"
MADE_LISTS = frozenset(
    {
        "config_list_from_models",
        "config_list_gpt4_gpt35",
        "config_list_openai_aoai",
        "config_list_from_dotenv",
        "get_config_list",
    }
)
"""Loaders that build entries from keys and model names; they never set a timeout."""
MADE_KEYS = ("model", "api_key", "base_url", "api_version")
_PARSERS = frozenset(
    {
        "json.load",
        "json.loads",
        "yaml.safe_load",
        "yaml.load",
        "yaml.full_load",
        "yaml.unsafe_load",
        "orjson.loads",
        "ujson.load",
        "ujson.loads",
        "commentjson.load",
    }
)
_OPENERS = frozenset({"open", "io.open", "codecs.open", "aiofiles.open"})
_READS = frozenset({"read", "read_text", "read_bytes", "open", "decode"})
MAX_DEPTH = 8
_FROM_JSON = frozenset({"path", "env", "file_location", "filter_dict"})


class Documents(Protocol):
    """Where documents of the project come from."""

    def document(self, path: str) -> Value | None:
        """The document at a path as a program of the linted file means it; None where the project has none."""


class Links:
    """The interpreter's hooks: what outside calls evaluate to, where that is more than the call itself."""

    def __init__(self, catalog: Catalog, documents: Documents) -> None:
        self._catalog = catalog
        self._documents = documents
        self.loaded: list[Value] = []
        """The objects that component documents described."""
        self.mappings: list[Value] = []
        """The component documents themselves."""
        self.filters: list[Filter] = []
        """Criteria that choose no entry of a list."""
        self.no_lists: list[Mapping] = []
        """What was loaded as a list of models and is an object."""
        self.lists: dict[object, Value] = {}
        """The config lists that objects read for themselves, by the object's identity."""

    def result(self, call: Call) -> Value | None:
        """The content of the file that a call loads; None for every other call."""
        name = qualified(call)
        if name is None:
            return None
        if name in _PARSERS:
            path = opened_path(call.arguments.get("stream", 0))
            return self._documents.document(path) if path is not None else None
        if not self._catalog.is_autogen(name):
            return None
        tail = name.rpartition(".")[2]
        if tail == "config_list_from_json":
            return self._config_list(call)
        if tail in MADE_LISTS:
            return made_list(call.origin)
        if tail == "filter_config":
            return self._filtered(call.arguments.get("config_list", 0), call.arguments.get("filter_dict", 1), "")
        if tail == "from_json" and name.endswith("LLMConfig.from_json"):
            return self._llm_config(call, name)
        if tail == "load_component":
            return self._component(call)
        if tail == "AgentBuilder":
            source = path_of(call.arguments.get("config_file_or_env", 0))
            self.lists[call.identity] = self._list(call.origin, source, None)
        return None

    def attribute(self, call: Call, name: str) -> Value | None:
        """The ``name`` of an agent, as it was given to its constructor."""
        symbol = self._agent(call) if name == "name" else None
        if symbol is None:
            return None
        given = bind(symbol, call.arguments, call.origin).get("name")
        return given if isinstance(given, Known) and isinstance(given.value, str) else None

    def is_unique(self, call: Call) -> bool:
        """Agents equal only themselves."""
        return self._agent(call) is not None

    def _agent(self, call: Call) -> Symbol | None:
        symbol = self._catalog.symbol(call.callee) if call.receiver is None else None
        return symbol if symbol is not None and symbol.role in {"agent", "manager"} else None

    def _config_list(self, call: Call) -> Value:
        arguments = call.arguments
        for parameter, position in (("env_or_file", 0), ("file_location", 1)):
            if arguments.get(parameter, position) is arguments.rest and arguments.rest is not None:
                return unseen_list(call.origin)
        path = _located(arguments.get("env_or_file", 0), arguments.get("file_location", 1))
        return self._list(call.origin, path, arguments.get("filter_dict", 2))

    def _list(self, origin: Origin, path: str | None, criteria: Value | None) -> Value:
        found = self._documents.document(path) if path is not None else None
        if found is None:
            return unseen_list(origin, path or "")
        if isinstance(found, Mapping):
            self.no_lists.append(found)
        return self._filtered(found, criteria, path or "") or found

    def _filtered(self, value: Value | None, criteria: Value | None, path: str) -> Value | None:
        """`filtered`, with a note where nothing is left of a list that is known as a whole."""
        chosen = filtered(value, criteria)
        whole = same_object(value) if value is not None else None
        if criteria is not None and _is_empty(chosen) and isinstance(whole, Sequence) and whole.items:
            self.filters.append(Filter(criteria, whole, path))
        return chosen

    def _llm_config(self, call: Call, name: str) -> Value:
        """``LLMConfig.from_json(path=..., timeout=60)`` is an LLMConfig with the entries of the file."""
        arguments = call.arguments
        source = arguments.get("path") or arguments.get("env")
        path = _located(source, arguments.get("file_location"))
        entries = self._list(call.origin, path, arguments.get("filter_dict"))
        keywords = {key: entry for key, entry in arguments.keywords.items() if key not in _FROM_JSON}
        keywords["config_list"] = Entry("config_list", entries, call.origin)
        cls = name.removesuffix(".from_json")
        return Call(call.origin, cls, Arguments((), keywords, None, arguments.rest), identity=call.identity)

    def _component(self, call: Call) -> Value | None:
        """``ChatCompletionClient.load_component(mapping)`` is the object that the mapping describes."""
        options = alternatives(call.arguments.get("model", 0) or Unknown(call.origin, "argument"))
        models = [self._component_model(option) for option in options]
        known = [model for model in models if model is not None]
        if len(known) != 1 or len(models) != 1:
            return None
        self.mappings.append(known[0])
        loaded = from_document(self._catalog, known[0])
        self.loaded.append(loaded)
        return loaded

    def _component_model(self, value: Value) -> Value | None:
        value = same_object(value)
        if isinstance(value, Mapping):
            return value if is_component(value) else None
        if isinstance(value, Call) and (qualified(value) or "").rpartition(".")[2] == "ComponentModel":
            model = Mapping(value.origin, dict(value.arguments.keywords), value.arguments.rest)
            return model if is_component(model) else None
        return None


def _located(name: Value | None, folder: Value | None) -> str | None:
    path = path_of(name)
    if path is None or folder is None or (isinstance(folder, Known) and not folder.value):
        return path
    base = path_of(folder)
    return f"{base.rstrip('/')}/{path}" if base is not None and not path.startswith("/") else path


def opened_path(value: Value | None, depth: int = 0) -> str | None:
    """The path of the file that a file object or the text read from one comes from."""
    if value is None or depth > MAX_DEPTH:
        return None
    value = same_object(value)
    if not isinstance(value, Call):
        return None
    name = qualified(value)
    if name in _OPENERS:
        return path_of(value.arguments.get("file", 0))
    if name is None and value.callee in _READS and value.receiver is not None:
        return opened_path(value.receiver, depth + 1) or path_of(value.receiver)
    return None


def unseen_list(origin: Origin, path: str = "") -> Sequence:
    """A config list from a file that is not in the project."""
    return Sequence(origin, (), Mapping(FixedOrigin(origin), {}, Unknown(origin, NOT_IN_PROJECT, path)))


def made_list(origin: Origin) -> Sequence:
    """A config list that a loader builds: any number of entries with the keys of `MADE_KEYS`, for OpenAI or Azure."""
    entries = {key: Entry(key, Unknown(origin, "loaded"), origin) for key in MADE_KEYS}
    return Sequence(origin, (), Mapping(FixedOrigin(origin), entries))


def filtered(value: Value | None, criteria: Value | None) -> Value | None:
    """A config list without the entries that certainly fail `criteria`; None where `value` is no list."""
    value = same_object(value) if value is not None else None
    if not isinstance(value, Sequence):
        return None
    if not isinstance(criteria, Mapping) or criteria.rest is not None:
        return value
    items = tuple(item for item in value.items if not isinstance(item, Mapping) or _may_match(item, criteria))
    return Sequence(value.origin, items, value.rest, value.kind)


def _is_empty(value: Value | None) -> bool:
    return isinstance(value, Sequence) and not value.items and value.rest is None


def _may_match(entry: Mapping, criteria: Mapping) -> bool:
    for key in criteria.entries:
        wanted = _accepted(given(criteria, key))
        if wanted is None or entry.rest is not None:
            continue
        held = _scalars(given(entry, key)) if key in entry else []
        if held is not None and not any(value in wanted for value in held):
            return False
    return True


def _accepted(value: Value | None) -> list[object] | None:
    """The values that a criterion accepts; None where it may accept others.

    A text accepts its own parts, ``None`` in a list may accept entries without the key, and sets and tuples do or do
    not work, all by release.
    """
    if not isinstance(value, Sequence) or value.kind != "list":
        return None
    wanted = _scalars(value)
    return None if wanted is None or None in wanted else wanted


def _scalars(value: Value | None) -> list[object] | None:
    """The known values of a list (or the one value); None where not all are known."""
    if isinstance(value, Known):
        return [value.value]
    if isinstance(value, Sequence) and value.rest is None:
        found = [item.value for item in value.items if isinstance(item, Known)]
        return list(found) if len(found) == len(value.items) else None
    return None
