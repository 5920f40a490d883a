"""Update `autogen_lint/catalog/data/accepted.json` from the packages installed beside this Python.

What a config file or a dict may hold is told by the running packages, not by signatures: the fields of component
configurations, the model names that need no `model_info`, and the keys of an ``llm_config`` that reach the SDK. The
packages are imported. What is not installed keeps what the file says::

    python tools/generate_accepted.py [--check]
"""

from __future__ import annotations

import argparse
import inspect
import json
import re
import sys
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

DATA = Path(__file__).parent.parent / "autogen_lint" / "catalog" / "data"
FILE = DATA / "accepted.json"
COMPONENT_FILES = ("autogen-agentchat", "autogen-core", "autogen-ext")


def component_fields() -> dict[str, dict[str, list[str]]]:
    """Fields of the configurations of components by class; classes that can't be imported here are left out."""
    found: dict[str, dict[str, list[str]]] = {}
    for path in sorted(path for name in COMPONENT_FILES for path in DATA.glob(f"{name}-*.json")):
        for symbol in json.loads(path.read_text(encoding="utf-8"))["symbols"]:
            schema = getattr(_load(symbol), "component_config_schema", None)
            fields = getattr(schema, "model_fields", None)
            if isinstance(fields, dict) and fields:
                required = [name for name, field in fields.items() if field.is_required()]
                found[symbol] = {"fields": sorted(fields), "required": sorted(required)}
            elif isinstance(fields, dict):
                found[symbol] = {"fields": [], "required": []}
    return found


def known_models() -> dict[str, list[str]]:
    """Model names that the OpenAI and Ollama clients know, by class."""
    found: dict[str, list[str]] = {}
    for kind, cls in (("openai", "OpenAIChatCompletionClient"), ("ollama", "OllamaChatCompletionClient")):
        module = _import(f"autogen_ext.models.{kind}._model_info")
        if module is not None:
            names = {*getattr(module, "_MODEL_INFO", {}), *getattr(module, "_MODEL_POINTERS", {})}
            found[f"autogen_ext.models.{kind}.{cls}"] = sorted(names)
    return found


def old_keys() -> dict[str, list[str]]:
    """Keys of an ``llm_config`` and its entries that some provider of the installed release takes, by release."""
    client = _import("autogen.oai.client")
    if client is None:
        return {}
    completions = import_module("openai.resources.chat.completions").Completions
    keys = {*client.OpenAIWrapper.extra_kwargs, *inspect.signature(completions.create).parameters}
    for sdk in (client.OpenAI, client.AzureOpenAI):
        keys |= {*inspect.getfullargspec(sdk.__init__).kwonlyargs}
    for entry in _entries():
        keys |= {*entry.model_fields}
    keys |= {"config_list", "model_client_cls", "filter_dict"}
    return {_old_release(): sorted(keys - {"self"})}


CHECKED = frozenset(
    {"agent", "chat", "condition", "context", "executor", "group-chat", "llm-config", "loader", "manager", "mcp"}
    | {"model-client", "model-config", "pattern", "team", "tool", "workbench"}
)
"""Roles of the classes and functions whose keywords are compared with what is accepted."""
METHODS = (
    "run",
    "run_stream",
    "ask",
    "register_for_llm",
    "register_for_execution",
    "on_messages",
    "add_node",
    "add_edge",
)
_READ = re.compile(r"""kwargs\s*(?:\.\s*(?:pop|get|setdefault)\s*\(|\[)\s*["'](\w+)""")


def callables() -> dict[str, dict[str, dict[str, Any]]]:
    """What the classes and functions of the installed releases accept, and what they do with any other keyword.

    By release and canonical name: ``{"keys": [...], "other": "TypeError"}``. Left out is what passes them on.
    """
    from autogen_lint.catalog.query import Catalog

    catalog = Catalog()
    found: dict[str, dict[str, dict[str, Any]]] = {}
    for release, file in _installed().items():
        entries: dict[str, dict[str, Any]] = {}
        for symbol in json.loads(file.read_text(encoding="utf-8"))["symbols"]:
            target, name = _load(symbol), catalog.canonical(symbol)
            if target is None or name is None or not _is_checked(release, name, catalog.role(name)):
                continue
            accepted = _accepted(target)
            if accepted is not None:
                entries[name] = accepted
            for method in METHODS if inspect.isclass(target) else ():
                function = vars(target).get(method)
                accepted = _accepted(function) if inspect.isfunction(function) else None
                if accepted is not None:
                    entries[f"{name}.{method}"] = accepted
        found[release] = dict(sorted(entries.items()))
    return found


def _is_checked(release: str, name: str, role: str) -> bool:
    """Of the old generations, with their many helpers, the classes with a role; of the others all but events."""
    if release.startswith("pyautogen") or name.startswith("autogen."):
        return role in CHECKED
    return not name.endswith(("Event", "Error", "Exception", "Response", "Result", "Chunk", "State"))


def _installed() -> dict[str, Path]:
    """The catalog's files of the releases that are installed here."""
    files = {}
    for path in sorted(DATA.glob("*-*.json")):
        distribution, _, release = path.stem.rpartition("-")
        try:
            installed = version(distribution)
        except PackageNotFoundError:
            continue
        if installed == release:
            files[path.stem] = path
    return files


def _accepted(target: Any) -> dict[str, Any] | None:  # noqa: ANN401  a class or function of any package
    fields = getattr(target, "model_fields", None)
    if inspect.isclass(target) and isinstance(fields, dict) and "__init__" in vars(target):
        return None
    if inspect.isclass(target) and isinstance(fields, dict):
        aliases = {field.alias for field in fields.values() if field.alias}
        extra = getattr(target, "model_config", {}).get("extra", "ignore")
        other = {"ignore": "dropped", "forbid": "ValidationError"}.get(extra)
        return {"keys": sorted({*fields, *aliases}), "other": other} if other else None
    if inspect.isclass(target) and target.__new__ is not object.__new__:
        return None
    keys: set[str] = set()
    layers = (
        [cls.__dict__["__init__"] for cls in target.__mro__ if "__init__" in cls.__dict__]
        if inspect.isclass(target)
        else [target]
    )
    for layer in layers:
        try:
            parameters = inspect.signature(layer).parameters.values()
        except (ValueError, TypeError):
            return None
        keys |= {p.name for p in parameters if p.kind in {p.POSITIONAL_OR_KEYWORD, p.KEYWORD_ONLY}}
        swallowing = next((p.name for p in parameters if p.kind is p.VAR_KEYWORD), None)
        if swallowing is None:
            return {"keys": sorted(keys - {"self", "cls"}), "other": "TypeError"}
        if layer is object.__init__:
            return {"keys": sorted(keys - {"self"}), "other": "TypeError"}
        source = _source(layer)
        keys |= set(_READ.findall(source))
        if f"**{swallowing}" not in source.partition("super().__init__")[2]:
            return None
    return None


def _source(function: Any) -> str:  # noqa: ANN401  whatever inspect takes
    try:
        return inspect.getsource(function)
    except (OSError, TypeError):
        return ""


def own_keys() -> list[str]:
    """Keys of an ``llm_config`` that are AutoGen's own, not those of an SDK."""
    client = _import("autogen.oai.client")
    keys = {*client.OpenAIWrapper.extra_kwargs} if client is not None else set()
    return sorted((keys | {"config_list", "model_client_cls", "filter_dict", "llm_config"}) - {"api_version"})


def _entries() -> list[Any]:
    """Pydantic models of AG2 classic's config entries and of the configuration itself."""
    base = getattr(_import("autogen.llm_config.entry"), "LLMConfigEntry", None)
    if base is None:
        return []
    found = [base]
    for cls in found:
        found += [sub for sub in cls.__subclasses__() if sub not in found]
    return found


def _old_release() -> str:
    name = "pyautogen" if _import("autogen.agentchat.group") is None else "ag2"
    try:
        return f"{name}-{version(name)}"
    except PackageNotFoundError:
        raise SystemExit(f"`autogen` is here, but not {name}") from None


def _import(name: str) -> Any:  # noqa: ANN401  whatever the module holds
    try:
        return import_module(name)
    except Exception:  # noqa: BLE001  optional dependencies fail in many ways
        return None


def _load(symbol: str) -> Any:  # noqa: ANN401  whatever the module holds
    module, _, name = symbol.rpartition(".")
    return getattr(_import(module), name, None)


def generate(old: dict[str, Any]) -> dict[str, Any]:
    """The content of the file, with what is installed brought up to date."""
    return {
        "source": "component_config_schema, _model_info and OpenAIWrapper of the packages as they run",
        "generator": "tools/generate_accepted.py",
        "components": {**old.get("components", {}), **component_fields()},
        "models": {**old.get("models", {}), **known_models()},
        "earlier_models": old.get("earlier_models", {}),
        "old_keys": {**old.get("old_keys", {}), **old_keys()},
        "own_keys": sorted({*old.get("own_keys", ()), *own_keys()}),
        "callables": _merged(old.get("callables", {}), callables()),
    }


def _merged(old: dict[str, Any], new: dict[str, Any]) -> dict[str, Any]:
    """By release and name: what can't be imported here keeps what the file says."""
    return {
        release: dict(sorted({**old.get(release, {}), **new.get(release, {})}.items()))
        for release in sorted({*old, *new})
    }


def dumps(content: dict[str, Any]) -> str:
    """One line an entry."""
    parts = []
    for key, value in content.items():
        if key == "callables":
            parts.append(f"{json.dumps(key)}:{{\n" + ",\n".join(map(_release_lines, sorted(value.items()))) + "\n}")
        elif isinstance(value, dict):
            lines = [f"{json.dumps(k)}:{json.dumps(v, separators=(',', ':'))}" for k, v in sorted(value.items())]
            parts.append(f"{json.dumps(key)}:{{\n" + ",\n".join(lines) + "\n}")
        else:
            parts.append(f"{json.dumps(key)}:{json.dumps(value)}")
    return "{" + ",\n".join(parts) + "}\n"


def _release_lines(item: tuple[str, dict[str, Any]]) -> str:
    release, entries = item
    lines = [f"{json.dumps(k)}:{json.dumps(v, separators=(',', ':'))}" for k, v in entries.items()]
    return f"{json.dumps(release)}:{{\n" + ",\n".join(lines) + "\n}"


def main() -> int:
    """Write the file, or compare it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing, fail where the file differs")
    options = parser.parse_args()
    old = json.loads(FILE.read_text(encoding="utf-8")) if FILE.exists() else {}
    new = generate(old)
    if options.check:
        print(f"{FILE.name}: {'same' if new == old else 'DIFFERS'}")
        return int(new != old)
    FILE.write_text(dumps(new), encoding="utf-8")
    print(f"{FILE.name}: {len(new['components'])} components")
    return 0


if __name__ == "__main__":
    sys.exit(main())
