"""From settings files and the command line to one `Settings`, with the origin of each value."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from typing import NamedTuple, cast

from autogen_lint.settings.discover import Discovery, SettingsError, read_table
from autogen_lint.settings.kinds import WrongValueError
from autogen_lint.settings.ruff import Ruff, find_ruff
from autogen_lint.settings.schema import Setting, Settings, settings_table
from autogen_lint.settings.selectors import covers
from autogen_lint.settings.spelling import meant

DEFAULT = "default"
COMMAND_LINE = "command line"

_BY_KEY = {setting.key: setting for setting in settings_table()}
_ADDED_UP = ("extend_select", "ignore", "unfixable", "extend_exclude", "per_file_ignores", "ignore_at", "io")
"""Settings of which a further layer adds to what it inherits; all others replace it."""


class Resolved(NamedTuple):
    """The settings that hold in a folder.

    `root` is the absolute folder of the settings file, else of the project. `origins` has, for each key, ``"default"``,
    ``"command line"`` or the path of the file that gave the value (for lists that add up: the last that added to it).
    """

    settings: Settings
    root: str
    file: str | None
    origins: Mapping[str, str]
    ruff: Ruff | None = None
    """What the project's own ruff reports, where `defer-to-ruff` lets it; part of what a result depends on."""


class _Layer(NamedTuple):
    """Converted values of one file or of the command line, by field name."""

    origin: str
    values: Mapping[str, object]


class Resolver:
    """Settings by folder: the closest file wins, the command line over it. Remembers what it has read.

    Args:
        overrides: Values from the command line by TOML key, of the types TOML would give.
        file: The one settings file to use for all folders.
        isolated: Use no settings file at all.
        version: The running version, held against `required-version`.
        asked: The files and folders that are linted.
    """

    def __init__(
        self,
        overrides: Mapping[str, object] | None = None,
        file: str | None = None,
        *,
        isolated: bool = False,
        version: str | None = None,
        asked: Iterable[str] = (),
    ) -> None:
        self._overrides = dict(overrides or {})
        self._file = os.path.abspath(file) if file is not None else None
        self._isolated = isolated
        self._version = version
        self._discovery = Discovery(asked)
        self._resolved: dict[tuple[str | None, str], Resolved] = {}
        self._defaults: Resolved | None = None

    def saw(self, directory: str, names: Collection[str]) -> None:
        """Remember what an absolute folder holds, so that it need not be asked."""
        self._discovery.saw(directory, names)

    def for_directory(self, directory: str) -> Resolved:
        """The settings for the files of a folder.

        Raises:
            SettingsError: A settings file or an override is wrong.
        """
        if self._file is not None:
            path: str | None = self._file
        else:
            path = None if self._isolated else self._discovery.settings_file(directory)
        root = self._discovery.root(os.path.abspath(directory)) if path is None else os.path.dirname(path)
        known = self._resolved.get((path, root))
        if known is None:
            known = self._resolved[path, root] = self._with_ruff(self._load(path, root))
        return known

    def _load(self, path: str | None, root: str) -> Resolved:
        """The settings of a file; folders without one share those of the working directory."""
        if path is not None:
            return load(path, root, self._overrides, self._version)
        if self._defaults is None:
            here = self._discovery.root(os.getcwd())
            self._defaults = load(None, here, self._overrides, self._version)
        return self._defaults._replace(root=root)

    def _with_ruff(self, resolved: Resolved) -> Resolved:
        if not resolved.settings.defer_to_ruff or self._isolated:
            return resolved
        return resolved._replace(ruff=find_ruff(resolved.root, self._discovery.root(resolved.root)))


def load(
    file: str | None,
    root: str,
    overrides: Mapping[str, object] | None = None,
    version: str | None = None,
) -> Resolved:
    """Settings of one file (None: the defaults) with overrides from the command line.

    Raises:
        SettingsError: A file can't be read, extends itself, has an unknown key or a wrong value, or asks for another
            version.
    """
    layers = [] if file is None else _file_layers(os.path.abspath(file), ())
    if overrides:
        layers.append(_Layer(COMMAND_LINE, _convert(overrides, os.getcwd(), None)))
    values: dict[str, object] = {"cache_dir": os.path.join(root, Settings().cache_dir)}
    origins = dict.fromkeys(_BY_KEY, DEFAULT)
    for layer in layers:
        values = _merge(values, layer.values)
        origins.update((name.replace("_", "-"), layer.origin) for name in layer.values)
    settings = replace(Settings(), **values)  # type: ignore[arg-type]  # converted by the kind of each field
    _check_version(settings.required_version, version, origins["required-version"])
    return Resolved(settings, root, file, origins)


def _file_layers(path: str, below: tuple[str, ...]) -> list[_Layer]:
    """The layers of a file and all it extends, the furthest first."""
    path = os.path.realpath(path)
    if path in below:
        raise SettingsError(f"{path}: key 'extend': the file extends itself ({' -> '.join((*below, path))})")
    values = _convert(read_table(path), os.path.dirname(path), path)
    base = values.get("extend")
    inherited = _file_layers(cast("str", base), (*below, path)) if base is not None else []
    return [*inherited, _Layer(path, values)]


def _convert(table: Mapping[str, object], base: str, path: str | None) -> dict[str, object]:
    values: dict[str, object] = {}
    for key, value in table.items():
        setting = _setting(key, path)
        try:
            values[setting.name] = setting.kind.read(value, base)
        except WrongValueError as error:
            raise SettingsError(f"{place(path, key)}: {error}") from error
    return values


def _setting(key: str, path: str | None) -> Setting:
    setting = _BY_KEY.get(key)
    if setting is not None:
        return setting
    near = meant(key.replace("_", "-"), _BY_KEY, 0.5)
    hint = f"; did you mean '{near}'?" if near else "; see `autogen-lint settings show` for all keys"
    raise SettingsError(f"{place(path, key)}: unknown key{hint}")


def place(path: str | None, key: str) -> str:
    """A key as messages name it: with its settings file, or as an option of the command line."""
    return f"--{key}" if path is None else f"{path}: key '{key}'"


def _merge(inherited: Mapping[str, object], layer: Mapping[str, object]) -> dict[str, object]:
    """What holds when a layer lies over what it inherits.

    `select` begins anew: what was inherited of `extend-select` and `ignore` no longer counts. Otherwise these add
    up, and a selector of the layer also takes back what it covers of the opposite list that is inherited.
    """
    merged = dict(inherited)
    if "select" in layer:
        merged.pop("extend_select", None)
        merged.pop("ignore", None)
    for added, opposites in (
        ("ignore", ("select", "extend_select")),
        ("extend_select", ("ignore",)),
        ("fixable", ("unfixable",)),
    ):
        for opposite in opposites:
            if added in layer and merged.get(opposite) is not None:
                merged[opposite] = _without(merged[opposite], layer[added])
    for name, value in layer.items():
        merged[name] = (*_items(merged.get(name)), *_items(value)) if name in _ADDED_UP else value
    if "severity" in inherited and "severity" in layer:
        merged["severity"] = {**_pairs(inherited["severity"]), **_pairs(layer["severity"])}
    return merged


def _without(selectors: object, covering: object) -> tuple[object, ...]:
    return tuple(old for old in _items(selectors) if not any(covers(str(new), str(old)) for new in _items(covering)))


def _items(value: object) -> tuple[object, ...]:
    return value if isinstance(value, tuple) else ()


def _pairs(value: object) -> dict[str, str]:
    return cast("dict[str, str]", value)


def _check_version(required: str | None, version: str | None, origin: str) -> None:
    if required is None:
        return
    from packaging.specifiers import InvalidSpecifier, SpecifierSet

    spec = required if required[:1] in "<>=!~" else f"=={required}"
    where = place(None if origin == COMMAND_LINE else origin, "required-version")
    try:
        specifiers = SpecifierSet(spec)
    except InvalidSpecifier as error:
        raise SettingsError(
            f"{where}: expected a version specifier such as '>=0.1', got the text {required!r}"
        ) from error
    if version is not None and not specifiers.contains(version, prereleases=True):
        raise SettingsError(f"{where}: the project asks for autogen-lint {required}, this is {version}")
