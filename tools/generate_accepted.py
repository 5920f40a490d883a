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
    from openai.resources.chat.completions import Completions

    keys = {*client.OpenAIWrapper.extra_kwargs, *inspect.signature(Completions.create).parameters}
    for sdk in (client.OpenAI, client.AzureOpenAI):
        keys |= {*inspect.getfullargspec(sdk.__init__).kwonlyargs}
    for entry in _entries():
        keys |= {*entry.model_fields}
    keys |= {"config_list", "model_client_cls", "filter_dict"}
    return {_old_release(): sorted(keys - {"self"})}


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
    }


def dumps(content: dict[str, Any]) -> str:
    """One line an entry."""
    parts = []
    for key, value in content.items():
        if isinstance(value, dict):
            lines = [f"{json.dumps(k)}:{json.dumps(v, separators=(',', ':'))}" for k, v in sorted(value.items())]
            parts.append(f"{json.dumps(key)}:{{\n" + ",\n".join(lines) + "\n}")
        else:
            parts.append(f"{json.dumps(key)}:{json.dumps(value)}")
    return "{" + ",\n".join(parts) + "}\n"


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
