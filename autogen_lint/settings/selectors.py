"""Which rules a selection means, and which of them are ignored in a file.

A selector is a code (``AGL102``), the beginning of codes (``AGL1``), a rule's name, or ``ALL``. What rules there are is
handed in: settings know none.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from autogen_lint.settings.discover import SettingsError
from autogen_lint.settings.kinds import Glob
from autogen_lint.settings.schema import Settings
from autogen_lint.settings.spelling import meant

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

ALL = "ALL"
_CODE = re.compile(r"[A-Z]+[0-9]*\Z")


class KnownRule(NamedTuple):
    """A rule as far as selection is concerned; `default_on` rules belong to the recommended preset."""

    code: str
    name: str
    default_on: bool


class KnownRules(NamedTuple):
    """All rules, and the new code for each old code or name that was renamed."""

    rules: tuple[KnownRule, ...]
    redirects: Mapping[str, str] = MappingProxyType({})

    def codes(self, selector: str) -> frozenset[str]:
        """The codes a selector means.

        Raises:
            SettingsError: It means none; the text names the nearest selector that exists.
        """
        selector = self.redirects.get(selector, selector)
        if selector == ALL:
            return frozenset(rule.code for rule in self.rules)
        if _CODE.match(selector):
            found = frozenset(rule.code for rule in self.rules if rule.code.startswith(selector))
        else:
            found = frozenset(rule.code for rule in self.rules if rule.name == selector)
        if not found:
            raise SettingsError(f"unknown rule '{selector}'{self._hint(selector)}")
        return found

    def _hint(self, selector: str) -> str:
        names = [ALL, *(rule.code for rule in self.rules), *(rule.name for rule in self.rules), *self.redirects]
        near = meant(selector, names, 0.5)
        return f"; did you mean '{near}'?" if near else "; see `autogen-lint rules` for all rules"


def covers(wider: str, narrower: str) -> bool:
    """Whether a selector certainly means all that another means; tells by the texts alone."""
    if wider in {ALL, narrower}:
        return True
    return bool(_CODE.match(wider) and _CODE.match(narrower)) and narrower != ALL and narrower.startswith(wider)


def enabled(settings: Settings, known: KnownRules) -> frozenset[str]:
    """The codes of the rules that are on. The more specific selector wins; of equals, `ignore` does.

    Raises:
        SettingsError: A selector is unknown; the text names the key.
    """
    on = settings.select
    if on is None:
        strict = settings.preset == "strict"
        base = {rule.code: -1 for rule in known.rules if rule.default_on or strict}
    else:
        base = {}
    chosen = _weights(on or (), known, "select")
    chosen = _most(base, chosen, _weights(settings.extend_select, known, "extend-select"))
    ignored = _weights(settings.ignore, known, "ignore")
    return frozenset(code for code, weight in chosen.items() if weight > ignored.get(code, -2))


def fixable(settings: Settings, known: KnownRules) -> frozenset[str]:
    """The codes of the rules whose fixes may be applied.

    Raises:
        SettingsError: A selector is unknown; the text names the key.
    """
    allowed = _weights(settings.fixable, known, "fixable")
    denied = _weights(settings.unfixable, known, "unfixable")
    return frozenset(code for code, weight in allowed.items() if weight > denied.get(code, -1))


def severities(settings: Settings, known: KnownRules) -> dict[str, str]:
    """The severity by code, for the rules whose own severity the settings override; the more specific wins.

    Raises:
        SettingsError: A selector is unknown; the text names the key.
    """
    chosen: dict[str, str] = {}
    for selector, severity in sorted(settings.severity.items(), key=lambda item: _specificity(item[0])):
        chosen.update(dict.fromkeys(_codes(selector, known, "severity"), severity))
    return chosen


def ignored_in_file(settings: Settings, known: KnownRules, path: str) -> frozenset[str]:
    """The codes that `per-file-ignores` takes out for the file at an absolute path.

    Raises:
        SettingsError: A selector is unknown; the text names the key.
    """
    codes: set[str] = set()
    for glob, selectors in settings.per_file_ignores:
        if _applies(glob, path):
            for selector in selectors:
                codes |= _codes(selector, known, "per-file-ignores")
    return frozenset(codes)


def check_selectors(settings: Settings, known: KnownRules) -> None:
    """Resolve every selector of the settings once, so that a wrong one is found whatever files there are.

    Raises:
        SettingsError: A selector is unknown; the text names the key.
    """
    enabled(settings, known)
    fixable(settings, known)
    severities(settings, known)
    for key, entries in (("per-file-ignores", settings.per_file_ignores), ("ignore-at", settings.ignore_at)):
        for entry in entries:
            for selector in entry.selectors:
                _codes(selector, known, key)


class SelectorError(SettingsError):
    """A selector that means no rule, and the key it stands under."""

    def __init__(self, key: str, message: str) -> None:
        super().__init__(f"key '{key}': {message}")
        self.key = key
        self.message = message


def _applies(glob: Glob, path: str) -> bool:
    negated = glob.pattern.startswith("!")
    return _matches(glob.base, glob.pattern.removeprefix("!"), path) is not negated


def _matches(base: str, pattern: str, path: str) -> bool:
    relative = os.path.relpath(path, base or os.getcwd()).replace(os.sep, "/")
    return not relative.startswith("../") and _spec(pattern.removeprefix("./")).match_file(relative)


@lru_cache(maxsize=256)
def _spec(pattern: str) -> GitIgnoreSpec:
    from pathspec import GitIgnoreSpec

    return GitIgnoreSpec.from_lines([pattern])


def _codes(selector: str, known: KnownRules, key: str) -> frozenset[str]:
    try:
        return known.codes(selector)
    except SettingsError as error:
        raise SelectorError(key, str(error)) from error


def _specificity(selector: str) -> int:
    if selector == ALL:
        return 0
    return len(selector) if _CODE.match(selector) else 1000


def _weights(selectors: Iterable[str], known: KnownRules, key: str) -> dict[str, int]:
    """For each code the specificity of the most specific selector that means it; a full code weighs as a name."""
    weights: dict[str, int] = {}
    for selector in selectors:
        for code in _codes(selector, known, key):
            weight = 1000 if selector == code else _specificity(selector)
            weights[code] = max(weight, weights.get(code, -1))
    return weights


def _most(*weights: Mapping[str, int]) -> dict[str, int]:
    most: dict[str, int] = {}
    for one in weights:
        for code, weight in one.items():
            most[code] = max(weight, most.get(code, weight))
    return most
