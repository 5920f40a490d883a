"""How model clients limit the time of a request, and which of their keywords have an effect."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal, cast

from packaging.specifiers import SpecifierSet

from autogen_lint.catalog.facts import KeywordsEntry, TimeoutEntry, table
from autogen_lint.catalog.query import Catalog

_KEPT = 1024
"""Answers that are kept of each question."""


@dataclass(frozen=True, slots=True)
class TimeoutFact:
    """How one request of a model client is limited.

    `keyword` is the setting that limits it (in `unit`), None where none does; `also` are others that do.
    `default` is the read limit in seconds without it: None is no limit at all; `limited` tells where the limit lies
    when it is not the client's own (``"client"``, ``"elsewhere"``: another object has it, ``"local"``: no request).
    `attempts` is how often a request is tried by default (None where not known), `retries` the setting for it.
    `none` says what ``keyword=None`` means. `ignored` are settings that are accepted and have no effect.
    `repeatable` is false where a request is work that cannot be asked for again.
    """

    keyword: str | None
    default: float | None
    attempts: int | None
    source: str
    unit: str = "s"
    also: tuple[str, ...] = ()
    retries: str | None = None
    none: Literal["unlimited", "default", ""] = ""
    ignored: tuple[str, ...] = ()
    limited: Literal["client", "elsewhere", "local"] = "client"
    repeatable: bool = True

    @property
    def unlimited(self) -> bool:
        """Whether a request may take forever without further settings."""
        return self.default is None and self.limited == "client"

    @property
    def budget(self) -> float | None:
        """Seconds that one request may take by default, retries included; None where unlimited or not known."""
        return None if self.default is None or self.attempts is None else self.default * self.attempts


@dataclass(frozen=True, slots=True)
class ClientKeywords:
    """Keywords of a 0.4+ model client: all but `accepted` are dropped without a word, `rejected` raise."""

    accepted: frozenset[str]
    ignored: frozenset[str]
    rejected: frozenset[str]


@dataclass(frozen=True, slots=True)
class Renamed:
    """A setting of an older generation. `new` is None where nothing took its place."""

    old: str
    new: str | None
    effect: str
    """What the old name does now, in words."""


@lru_cache(maxsize=_KEPT)
def client_timeout(cls: str) -> TimeoutFact | None:
    """The fact of a 0.4+ model client or AG2 1.x config class, or of its nearest base; None where there is none."""
    entries = cast("dict[str, TimeoutEntry]", table("timeouts"))
    return next((_fact(entries[name]) for name in Catalog().ancestors(cls) if name in entries), None)


@lru_cache(maxsize=_KEPT)
def old_provider_timeout(
    api_type: str | None, generation: str | None = None, release: str | None = None
) -> TimeoutFact | None:
    """The fact of an `api_type` of a config list; None where the provider is not known.

    No `api_type` means ``"openai"``. Facts that hold for one generation (``"0.2"``, ``"ag2-classic"``) or some
    releases only are used where these are given and fit.
    """
    entries = cast("dict[str, list[TimeoutEntry] | str]", table("providers_old"))
    found = entries.get((api_type or "openai").lower())
    if isinstance(found, str):
        found = entries[found]
    if found is None or isinstance(found, str):
        return None
    return next(_fact(entry) for entry in found if _fits(entry, generation, release))


def renamed(key: str, generation: str, cls: str | None = None) -> Renamed | None:
    """What became of a setting (``request_timeout``) in ``"old"``, ``"0.4"`` or ``"ag2"``; None for others.

    `cls`, the client or config class, refines the answer.
    """
    values = cast("dict[str, dict[str, str | None]]", table("renamed"))
    effects = cast("dict[str, str]", table("renamed", "effects"))
    if key not in values.get(generation, {}):
        return None
    new = values[generation][key]
    classes = cast("dict[str, dict[str, str | None]]", table("renamed", "classes"))
    for name in Catalog().ancestors(cls) if cls else ():
        if key in classes.get(name, {}):
            new = classes[name][key]
            break
    return None if new == key else Renamed(key, new, effects[generation])


@lru_cache(maxsize=_KEPT)
def client_keywords(cls: str) -> ClientKeywords | None:
    """Which keywords of a 0.4+ model client have an effect; None where not known (AzureAI)."""
    entries = cast("dict[str, KeywordsEntry]", table("keywords"))
    return _keywords(entries, cls) if cls in entries else None


def is_reasoning_model(model: str) -> bool:
    """Whether a model's name is that of a reasoning model, whose answers take long; provider prefixes are skipped."""
    name = model.lower().rpartition("/")[2].rpartition(":")[0] or model.lower().rpartition("/")[2]
    prefixes, exceptions = _reasoning()
    return name.startswith(prefixes) and not name.startswith(exceptions)


def refuses_sampling(model: str) -> bool:
    """Whether OpenAI's API refuses temperature and the like for a model, and takes no ``max_tokens`` for it."""
    families = tuple(cast("list[str]", table("refuses_sampling")))
    return any(
        model == family or re.fullmatch(rf"{re.escape(family)}-\d{{4}}-\d{{2}}-\d{{2}}", model) for family in families
    )


def removes_sampling(model: str, generation: str) -> bool:
    """Whether the client of a generation takes such parameters out before it calls a model."""
    prefixes = cast("dict[str, list[str]]", table("removes_sampling", "prefixes"))
    return model.startswith(tuple(prefixes.get(generation, ())))


@cache
def _reasoning() -> tuple[tuple[str, ...], tuple[str, ...]]:
    prefixes, exceptions = table("reasoning", "prefixes"), table("reasoning", "except")
    return tuple(cast("list[str]", prefixes)), tuple(cast("list[str]", exceptions))


def _fits(entry: TimeoutEntry, generation: str | None, release: str | None) -> bool:
    if "generation" in entry and entry["generation"] != generation:
        return False
    return "releases" not in entry or (release is not None and release in SpecifierSet(entry["releases"]))


def _fact(entry: TimeoutEntry) -> TimeoutFact:
    default = entry["default"]
    return TimeoutFact(
        keyword=entry["keyword"],
        default=None if isinstance(default, str) else default,
        attempts=entry["attempts"],
        source=entry["source"],
        unit=entry.get("unit", "s"),
        also=tuple(entry.get("also", ())),
        retries=entry.get("retries"),
        none=cast("Literal['unlimited', 'default', '']", entry.get("none", "")),
        ignored=tuple(entry.get("ignored", ())),
        limited=cast("Literal['elsewhere', 'local']", default) if isinstance(default, str) else "client",
        repeatable=entry.get("repeatable", True),
    )


def _keywords(entries: dict[str, KeywordsEntry], cls: str) -> ClientKeywords:
    entry = entries[cls]
    base = _keywords(entries, entry["like"]) if "like" in entry else None
    accepted = {*entry.get("client", ()), *entry.get("request", ()), *entry.get("own", ())}
    return ClientKeywords(
        frozenset(accepted | (base.accepted if base else frozenset())),
        frozenset(entry.get("ignored", ())) | (base.ignored if base else frozenset()),
        frozenset(entry.get("rejected", ())) | (base.rejected if base else frozenset()),
    )
