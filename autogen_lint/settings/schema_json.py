"""The JSON schema of a settings table, for editors; generated from `Settings`."""

from __future__ import annotations

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
                **({} if setting.default is None else {"default": setting.kind.write(setting.default)}),
            }
            for setting in settings_table()
        },
    }
