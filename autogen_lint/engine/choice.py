"""Which rules are on, with which severity, under some settings."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from autogen_lint.diagnostics.severity import Severity
from autogen_lint.rules.registry import RULES, known_rules, load
from autogen_lint.settings import selectors
from autogen_lint.settings.schema import Settings

if TYPE_CHECKING:
    from autogen_lint.rules.base import Rule

_NEVER_SILENT = ("AGL001", "AGL002", "AGL003", "AGL006", "AGL602")
"""What says that something was not inspected: off only where it is ignored by itself, not by selecting other rules."""


class RuleChoice:
    """The rules under one `Settings`, resolved once."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings

    @cached_property
    def enabled(self) -> frozenset[str]:
        chosen = selectors.enabled(self.settings, known_rules())
        always = replace(self.settings, extend_select=(*self.settings.extend_select, *_NEVER_SILENT))
        return chosen | (selectors.enabled(always, known_rules()) & frozenset(_NEVER_SILENT))

    @cached_property
    def rules(self) -> tuple[type[Rule], ...]:
        return tuple(load(entry) for entry in RULES if entry.code in self.enabled)

    @cached_property
    def fixable(self) -> frozenset[str]:
        return selectors.fixable(self.settings, known_rules())

    @cached_property
    def _severities(self) -> dict[str, str]:
        return selectors.severities(self.settings, known_rules())

    @cached_property
    def _asked_for(self) -> frozenset[str]:
        """Rules selected by themselves: their hints are shown as well."""
        if self.settings.preset == "strict":
            return self.enabled
        return selectors.enabled(replace(self.settings, select=self.settings.select or ()), known_rules())

    def severity(self, rule: type[Rule], reported: Severity | None) -> Severity | None:
        """The severity of a report; None where it is a hint that nobody asked for."""
        override = self._severities.get(rule.code)
        if override is not None:
            return Severity(override)
        severity = reported or rule.severity
        return None if severity is Severity.INFO and rule.code not in self._asked_for else severity

    def ignored_in(self, absolute: str) -> frozenset[str]:
        """The codes that `per-file-ignores` takes out for the file at an absolute path."""
        if not self.settings.per_file_ignores:
            return frozenset()
        return selectors.ignored_in_file(self.settings, known_rules(), absolute)
