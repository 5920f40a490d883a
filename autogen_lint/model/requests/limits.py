"""How long one request of a model configuration may take: which settings decide it, and what they say.

Sources: request handling of pyautogen 0.2.35, ag2 0.9.10 and 0.14.0 (``autogen/oai/client.py``, ``llm_config``),
autogen-ext 0.7.5 (``models/*``) and ag2 1.2.1 (``config/*``), as recorded in the catalog's timeout facts.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum
from functools import lru_cache

from autogen_lint.catalog.timeouts import (
    TimeoutFact,
    client_timeout,
    is_reasoning_model,
    old_provider_timeout,
    renamed,
)
from autogen_lint.model.entities import ModelConfig
from autogen_lint.model.project.links import NOT_IN_PROJECT
from autogen_lint.model.project.releases import below
from autogen_lint.model.target import Target
from autogen_lint.values.value import (
    Absent,
    Call,
    Known,
    Mapping,
    Sequence,
    Unknown,
    Value,
    alternatives,
    number,
    string,
)

OWN_CLIENT = ("http_client", "async_http_client")
_TIMEOUT_CLASSES = frozenset({"Timeout"})


class State(Enum):
    """What a timeout setting amounts to."""

    MISSING = "missing"
    NUMBER = "number"
    NO_LIMIT = "no limit"
    FAILS = "fails"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, eq=False)
class Setting:
    """A timeout as written: `value` is its place, `holder` what it is a key of, `seconds` if it is a number."""

    state: State
    value: Value
    holder: Mapping
    fact: TimeoutFact
    key: str
    seconds: float | None = None


@dataclass(frozen=True, slots=True, eq=False)
class RequestLimits:
    """All timeout settings of a configuration.

    `settings` are those written. `missing` says that certainly no level sets one where one would count, though
    entries of a list that could not be seen may (`unseen`). `ignored` are settings that have no effect, with the
    fact of their client; `unlimited` are facts of clients whose requests have no limit and admit none.
    """

    settings: tuple[Setting, ...] = ()
    missing: bool = False
    unseen: bool = False
    ignored: tuple[tuple[Mapping, str, TimeoutFact], ...] = ()
    unlimited: tuple[tuple[Mapping, TimeoutFact], ...] = ()
    fact: TimeoutFact | None = None
    reasoning: bool = False


def request_limits(config: ModelConfig, target: Target) -> RequestLimits:
    """The timeouts of a configuration; nothing is said where a value that would decide is not known."""
    if config.generation == "old":
        return _of_entries(config, target)
    fact = client_timeout(config.cls)
    if fact is None:
        return RequestLimits()
    return _of_client(config, fact)


def _of_client(config: ModelConfig, fact: TimeoutFact) -> RequestLimits:
    settings = config.settings
    ignored = tuple((settings, key, fact) for key in fact.ignored if key in settings.entries and "timeout" in key)
    if fact.keyword is None:
        bounded = fact.limited != "client" or _own_client(settings) is not False
        unlimited = ((settings, fact),) if fact.unlimited and not bounded and settings.rest is None else ()
        return RequestLimits(ignored=ignored, unlimited=unlimited, fact=fact)
    found = list(_settings(settings, fact, config.document))
    for key in fact.also:
        if key in settings.entries:
            return RequestLimits(ignored=ignored, fact=fact)
    written = tuple(one for one in found if one.state is not State.MISSING)
    missing = all(one.state is State.MISSING for one in found) and _own_client(settings) is False
    missing = missing and not ignored and fact.limited == "client" and not near_miss(settings, config)
    return RequestLimits(written, missing, ignored=ignored, fact=fact, reasoning=_reasons(settings))


def _of_entries(config: ModelConfig, target: Target) -> RequestLimits:
    if below(target, "0.2"):
        return RequestLimits()
    top = config.settings
    entries = config.entries or ((top,) if "model" in top else ())
    facts = [_entry_fact(entry, target) for entry in entries]
    openai = old_provider_timeout(None, target.generation)
    assert openai is not None
    if None in facts or any("model_client_cls" in entry for entry in entries):
        return RequestLimits()
    known = [fact for fact in facts if fact is not None]
    honoured = not known or any(fact.keyword for fact in known)
    written: list[Setting] = []
    for holder, fact in [
        *zip(entries, known, strict=True),
        *([(top, openai)] if top not in entries and honoured else []),
    ]:
        if fact.keyword is not None:
            written += [one for one in _settings(holder, fact, False) if one.state is not State.MISSING]
    ignored = [
        (holder, "timeout", fact)
        for holder, fact in zip(entries, known, strict=True)
        if fact.keyword is None and "timeout" in holder.entries
    ]
    unlimited = [(h, f) for h, f in zip(entries, known, strict=True) if f.keyword is None and f.unlimited]
    missing, unseen = _missing(config, top, entries, known)
    return RequestLimits(
        tuple(_in_effect(written, config, target)),
        missing and honoured and not any(one.state is not State.MISSING for one in written),
        unseen,
        tuple(ignored),
        tuple(unlimited),
        next((fact for fact in known if fact.keyword), openai),
        any(_reasons(entry) for entry in entries),
    )


def holders(config: ModelConfig, target: Target) -> list[tuple[Mapping, TimeoutFact]]:
    """The settings that a request is made with, each with the fact of its client; empty where a client is not known.

    Those are the entries of an old configuration (its top level where it has a model itself), else the client's own.
    """
    if config.generation != "old":
        fact = client_timeout(config.cls)
        return [(config.settings, fact)] if fact is not None else []
    entries = config.entries or ((config.settings,) if "model" in config.settings else ())
    facts = [_entry_fact(entry, target) for entry in entries]
    if any("model_client_cls" in entry for entry in entries) or below(target, "0.2"):
        return []
    return [(entry, fact) for entry, fact in zip(entries, facts, strict=True) if fact is not None]


def _in_effect(written: list[Setting], config: ModelConfig, target: Target) -> Iterator[Setting]:
    """AG2 classic drops ``timeout=None`` from validated settings; the same holds where the release is not known."""
    for one in written:
        if one.state is State.NO_LIMIT and isinstance(one.value, Known) and target.generation != "0.2":
            continue
        yield one


def _missing(
    config: ModelConfig, top: Mapping, entries: tuple[Mapping, ...], facts: list[TimeoutFact]
) -> tuple[bool, bool]:
    if config.cls == "config_list" or ("config_list" not in top and not entries and config.more_entries is None):
        return False, False
    holders = [top, *entries]
    if any(near_miss(holder, config) for holder in holders) or any(_own_client(h) is not False for h in holders):
        return False, False
    levels = [top.get("timeout"), *(e.get("timeout") for e, f in zip(entries, facts, strict=True) if f.keyword)]
    if not all(_is_missing(value) for value in levels):
        return False, False
    if config.more_entries is None:
        return True, False
    return _from_unseen_file(config.more_entries), True


def _is_missing(value: Value) -> bool:
    return all(isinstance(o, Absent) or (isinstance(o, Known) and o.value is None) for o in alternatives(value))


def _from_unseen_file(value: Value) -> bool:
    """Whether the unseen entries are those of a file that the project does not hold."""
    for option in alternatives(value):
        rest = option.rest if isinstance(option, (Mapping, Sequence)) else option
        if isinstance(rest, Mapping):
            rest = rest.rest
        if not _is_unseen(rest):
            return False
        if isinstance(option, Mapping) and "timeout" in option:
            return False
    return True


def _is_unseen(value: Value | None) -> bool:
    return isinstance(value, Unknown) and value.reason == NOT_IN_PROJECT


def _entry_fact(entry: Mapping, target: Target) -> TimeoutFact | None:
    api_type = entry.get("api_type")
    if isinstance(api_type, Absent) or ("api_type" not in entry and _is_unseen(entry.rest)):
        return old_provider_timeout(None, target.generation)
    name = string(api_type)
    release = next(iter(target.versions.values()), None) if len(target.versions) == 1 else None
    return old_provider_timeout(name, target.generation, release) if name is not None else None


def _settings(holder: Mapping, fact: TimeoutFact, document: bool) -> Iterator[Setting]:
    key = fact.keyword
    assert key is not None
    for option in alternatives(holder.get(key)):
        state, seconds = _state(option, fact, document)
        yield Setting(state, option, holder, fact, key, seconds)


def _state(value: Value, fact: TimeoutFact, document: bool) -> tuple[State, float | None]:
    if isinstance(value, Absent):
        return State.MISSING, None
    if isinstance(value, Known):
        return _known_state(value, fact, document)
    if isinstance(value, Call) and value.callee.rpartition(".")[2] in _TIMEOUT_CLASSES:
        return _timeout_object(value)
    if isinstance(value, Mapping) or (isinstance(value, Sequence) and value.kind == "list"):
        return State.FAILS, None
    return State.UNKNOWN, None


def _known_state(value: Known, fact: TimeoutFact, document: bool) -> tuple[State, float | None]:
    seconds = number(value)
    if isinstance(value.value, bool) and not document:
        seconds = int(value.value)
    if seconds is not None:
        seconds = seconds / 1000 if fact.unit == "ms" else seconds
        return (State.NUMBER, seconds) if seconds > 0 else (State.FAILS, seconds)
    if value.value is None:
        return (State.MISSING if document or fact.none == "default" else State.NO_LIMIT), None
    if document and isinstance(value.value, str):
        try:
            return State.NUMBER, float(value.value)
        except ValueError:
            return State.FAILS, None
    return State.FAILS, None


def _timeout_object(call: Call) -> tuple[State, float | None]:
    """``httpx.Timeout(...)``: the first argument is the default of all phases; ``read`` counts most."""
    if call.arguments.rest is not None or call.arguments.star is not None:
        return State.UNKNOWN, None
    limit = call.arguments.keywords.get("read")
    value = limit.value if limit is not None else call.arguments.get("timeout", 0)
    if value is None:
        return State.UNKNOWN, None
    seconds = number(value)
    if seconds is not None:
        return (State.NUMBER, seconds) if seconds > 0 else (State.FAILS, seconds)
    return (State.NO_LIMIT, None) if isinstance(value, Known) and value.value is None else (State.UNKNOWN, None)


def _own_client(settings: Mapping) -> bool | None:
    """Whether a custom HTTP client limits the time: True, False, or None where that is not known."""
    for key in OWN_CLIENT:
        value = settings.get(key)
        if isinstance(value, Absent) or (isinstance(value, Known) and value.value is None):
            continue
        if isinstance(value, Call) and value.callee.rpartition(".")[2] in {"AsyncClient", "Client"}:
            if value.arguments.rest is None and "timeout" not in value.arguments.keywords:
                continue
            return True
        return None
    return False


def near_miss(holder: Mapping, config: ModelConfig) -> bool:
    """Whether a key was surely meant to be the timeout: another rule says that it has no effect."""
    for key in holder.entries:
        if key == "timeout":
            continue
        new = renamed(key, config.generation, None if config.generation == "old" else config.cls)
        if new is not None and new.new == "timeout":
            return True
        if _is_like_timeout(key):
            return True
    return False


@lru_cache(maxsize=1024)  # the keys of most configurations are the same
def _is_like_timeout(key: str) -> bool:
    return SequenceMatcher(None, key.lower().replace("_", ""), "timeout").ratio() > 0.8


def _reasons(holder: Mapping) -> bool:
    name = string(holder.get("model"))
    return name is not None and is_reasoning_model(name)


def replacement(limits: RequestLimits, usual: float, reasoning: float, setting: Setting | None = None) -> int | float:
    """The timeout to write in the place of `setting`, or at the top level, in its unit: one of two in seconds.

    A model that reasons gets its own; where the setting is that of one entry, the model of this entry decides.
    """
    fact = setting.fact if setting is not None else limits.fact
    reasons = _reasons(setting.holder) if setting is not None and "model" in setting.holder else limits.reasoning
    value = (reasoning if reasons else usual) * (1000 if fact is not None and fact.unit == "ms" else 1)
    return int(value) if value == int(value) else value


def duration(seconds: float) -> str:
    """Seconds for people: ``30 s``, ``10 min``, ``2.5 h``."""
    if seconds < 120:
        return f"{seconds:g} s"
    if seconds < 7200:
        return f"{seconds / 60:.3g} min"
    return f"{seconds / 3600:.3g} h"
