"""All settings: the one source of their names, types, defaults, documentation and JSON schema."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple, cast

from autogen_lint.settings.kinds import (
    Choice,
    FilePath,
    Flag,
    Glob,
    Globs,
    IgnoreAt,
    IgnoresAt,
    Kind,
    Number,
    PerFileIgnore,
    PerFileIgnores,
    Severities,
    String,
    Strings,
    TargetKind,
)
from autogen_lint.settings.own_io import OwnIO, OwnIOs

GENERATIONS = ("auto", "0.2", "ag2-classic", "0.4", "ag2")
PRESETS = ("recommended", "strict")
SEVERITIES = ("info", "warning", "error")

DEFAULT_EXCLUDE = (
    ".autogen-lint-cache",
    ".bzr",
    ".direnv",
    ".eggs",
    ".git",
    ".hg",
    ".ipynb_checkpoints",
    ".mypy_cache",
    ".nox",
    ".pytest_cache",
    ".pytype",
    ".ruff_cache",
    ".svn",
    ".tox",
    ".venv",
    "__pycache__",
    "__pypackages__",
    "_build",
    "build",
    "dist",
    "node_modules",
    "site-packages",
    "venv",
)

_RULES = Strings("codes, code prefixes, names of rules, or ALL")


def _setting(kind: Kind, help: str, default: object) -> Any:  # noqa: A002, ANN401 - as `dataclasses.field`
    """A field of `Settings`; a mapping as default is copied for each instance."""
    metadata = {"kind": kind, "help": help}
    if isinstance(default, dict):
        return field(default_factory=lambda: dict(default), metadata=metadata)
    return field(default=default, metadata=metadata)


@dataclass(frozen=True, kw_only=True)
class Settings:
    """What a project decided. Times are seconds; the TOML key of a field is its name with dashes for underscores."""

    target: str | tuple[str, ...] = _setting(
        TargetKind(GENERATIONS),
        "The AutoGen the project runs on: found out from its imports and requirements, a generation, or requirement "
        "lines.",
        "auto",
    )
    preset: str = _setting(
        Choice(PRESETS), "The rules to begin with: those of warning and error severity, or all of them.", "recommended"
    )
    select: tuple[str, ...] | None = _setting(_RULES, "Exactly these rules, instead of the preset.", None)
    extend_select: tuple[str, ...] = _setting(_RULES, "These rules as well.", ())
    ignore: tuple[str, ...] = _setting(_RULES, "Not these rules.", ())
    per_file_ignores: tuple[PerFileIgnore, ...] = _setting(
        PerFileIgnores(),
        "Rules to ignore by file. Globs are relative to the file that holds them; a leading `!` means all other files.",
        (),
    )
    severity: Mapping[str, str] = _setting(
        Severities(SEVERITIES), "Other severities for some rules, by code, code prefix or name.", {}
    )
    min_severity: str = _setting(Choice(SEVERITIES), "Findings below this severity are not shown.", "info")
    fail_on: str = _setting(Choice(SEVERITIES), "Findings from this severity up make the exit code 1.", "warning")
    fixable: tuple[str, ...] = _setting(_RULES, "Rules whose fixes may be applied.", ("ALL",))
    unfixable: tuple[str, ...] = _setting(_RULES, "Rules whose fixes are never applied.", ())

    exclude: tuple[Glob, ...] = _setting(
        Globs(),
        "Files and folders that are not inspected, as in a `.gitignore`; replaces the built-in list.",
        tuple(Glob("", pattern) for pattern in DEFAULT_EXCLUDE),
    )
    extend_exclude: tuple[Glob, ...] = _setting(Globs(), "Further files and folders that are not inspected.", ())
    force_exclude: bool = _setting(Flag(), "Exclude also files that are named on the command line.", False)
    respect_gitignore: bool = _setting(Flag(), "Skip what `.gitignore` files exclude.", True)
    markdown: bool = _setting(Flag(), "Inspect the Python blocks of Markdown files.", False)
    max_file_size: int = _setting(Number("bytes", whole=True), "Larger files are not inspected.", 2 * 1024 * 1024)
    ignore_at: tuple[IgnoreAt, ...] = _setting(
        IgnoresAt(), "Rules to ignore at places of files without comments, by file and JSON pointer.", ()
    )
    baseline: str | None = _setting(
        FilePath("the path of a baseline file"), "A file of known findings that are not shown again.", None
    )
    cache_dir: str = _setting(
        FilePath("the path of a folder"), "Where results are kept between runs.", ".autogen-lint-cache"
    )
    extend: str | None = _setting(
        FilePath("the path of another settings file"),
        "A settings file whose values hold where this one has none.",
        None,
    )
    required_version: str | None = _setting(
        String("a version specifier such as '>=0.1'"), "Versions of autogen-lint that may run on the project.", None
    )

    defer_to_ruff: bool = _setting(
        Flag(),
        "Where the project's own ruff reports a call (S113, the ASYNC rules), report it only if a tool leads to it.",
        True,
    )
    io: tuple[OwnIO, ...] = _setting(
        OwnIOs(),
        "Further I/O calls that wait without end unless a timeout is given: their names, the parameter and its unit.",
        (),
    )

    min_model_timeout: float = _setting(
        Number("seconds"), "A model client's timeout below this is reported as too low.", 30
    )
    model_timeout: float = _setting(Number("seconds"), "The model timeout that fixes write.", 120)
    reasoning_model_timeout: float = _setting(
        Number("seconds"), "The model timeout that fixes write for reasoning models.", 300
    )
    http_timeout: float = _setting(Number("seconds"), "The timeout that fixes write for HTTP requests.", 30)
    database_timeout: float = _setting(Number("seconds"), "The timeout that fixes write for database drivers.", 30)
    subprocess_timeout: float = _setting(Number("seconds"), "The timeout that fixes write for child processes.", 60)
    mcp_timeout: float = _setting(Number("seconds"), "The read timeout that fixes write for MCP servers.", 60)
    max_rounds: int = _setting(
        Number("rounds", whole=True), "The most rounds a group chat may have, and what fixes set.", 50
    )
    max_auto_replies: int = _setting(
        Number("replies", whole=True), "The most automatic replies in a row an agent may give, and what fixes set.", 50
    )
    team_messages: int = _setting(
        Number("messages", whole=True), "The limit of the `MaxMessageTermination` that fixes add to a team.", 25
    )
    chat_turns: int = _setting(
        Number("turns", whole=True), "The `max_turns` that fixes add to a chat of two agents.", 10
    )
    retry_budget: float = _setting(
        Number("seconds"), "The longest that one model call with all its retries may take.", 900
    )
    chat_budget: float = _setting(Number("seconds"), "The longest that a whole chat or team run may take.", 3600)
    max_message_chars: int = _setting(
        Number("characters", whole=True), "The longest text that may go into one message.", 20000
    )


class Setting(NamedTuple):
    """What is known of one setting: `key` as in TOML, `name` as in Python."""

    key: str
    name: str
    kind: Kind
    help: str
    default: object


def settings_table() -> Iterator[Setting]:
    """All settings in the order of their documentation."""
    defaults = Settings()
    for entry in dataclasses.fields(Settings):
        yield Setting(
            key=entry.name.replace("_", "-"),
            name=entry.name,
            kind=cast(Kind, entry.metadata["kind"]),
            help=cast(str, entry.metadata["help"]),
            default=getattr(defaults, entry.name),
        )
