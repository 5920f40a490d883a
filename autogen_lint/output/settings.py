"""Resolved settings as text and as data."""

from __future__ import annotations

import json

from autogen_lint.settings.load import Resolved
from autogen_lint.settings.schema import settings_table


def settings_data(resolved: Resolved) -> dict[str, object]:
    """Each setting's value and origin; `file` and `root` as absolute paths."""
    return {
        "file": resolved.file,
        "root": resolved.root,
        "settings": {
            setting.key: {
                "value": setting.kind.write(getattr(resolved.settings, setting.name)),
                "origin": resolved.origins.get(setting.key, "default"),
            }
            for setting in settings_table()
        },
    }


def settings_text(resolved: Resolved) -> str:
    """``key = value  # origin``, a line each, the values as TOML writes them (nearly)."""
    lines = [f"# settings file: {resolved.file or 'none'}", f"# root: {resolved.root}"]
    for setting in settings_table():
        value = json.dumps(setting.kind.write(getattr(resolved.settings, setting.name)), ensure_ascii=False)
        origin = resolved.origins.get(setting.key, "default")
        comment = "#" if value == "null" else ""
        lines.append(f"{comment}{setting.key} = {value}  # {origin}")
    return "\n".join(lines) + "\n"
