"""The JSON schema of a settings table, for editors; generated from `Settings`."""

from __future__ import annotations

from autogen_lint.settings.kinds import Glob, IgnoreAt, PerFileIgnore
from autogen_lint.settings.schema import settings_table


def json_schema() -> dict[str, object]:
    """A draft-07 schema of an ``autogen-lint.toml`` (in pyproject.toml: of ``[tool.autogen-lint]``)."""
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "autogen-lint settings",
        "type": "object",
        "additionalProperties": False,
        "properties": {
            setting.key: {
                **setting.kind.schema,
                "description": setting.help,
                **({} if setting.default is None else {"default": jsonable(setting.default)}),
            }
            for setting in settings_table()
        },
    }


def jsonable(value: object) -> object:
    """A setting's value as TOML and JSON write it: globs as their patterns, pairs as tables, tuples as lists."""
    if isinstance(value, Glob):
        return value.pattern
    if isinstance(value, tuple) and value and isinstance(value[0], PerFileIgnore):
        return {entry.glob.pattern: list(entry.selectors) for entry in value}
    if isinstance(value, tuple) and value and isinstance(value[0], IgnoreAt):
        files: dict[str, dict[str, list[str]]] = {}
        for entry in value:
            files.setdefault(entry.path, {})[entry.pointer] = list(entry.selectors)
        return files
    if isinstance(value, tuple):
        return [jsonable(item) for item in value]
    return value
