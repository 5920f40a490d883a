"""Addresses of model servers that no request gets through to."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import SplitResult, urlsplit

from autogen_lint.catalog.network import network_facts
from autogen_lint.model.entities import ModelConfig
from autogen_lint.model.program import Program
from autogen_lint.model.settings.configuration import may_be_overridden
from autogen_lint.source.secrets import is_placeholder
from autogen_lint.values.value import Absent, Entry, Mapping, Unknown, string

_KEY = "base_url"
_LOCAL = frozenset({"localhost", "127.0.0.1", "0.0.0.0", "::1"})  # noqa: S104  compared, not bound
_PRIVATE = (".local", ".internal", ".lan", ".home", ".corp", ".svc", ".localhost", ".test")
_NO_KEY = frozenset({"", "empty", "null", "none", "ollama", "lm-studio", "not-needed", "no-key", "na", "n/a"})
_COMPOSE = ("docker-compose.yml", "docker-compose.yaml", "compose.yml", "compose.yaml")
_SAME_NETWORK = re.compile(r"network_mode:\s*[\"']?host|--net(?:work)?[= ]host|ollama|vllm|lms |supervisord|llama")


@dataclass(frozen=True, slots=True, eq=False)
class Endpoint:
    """An address that is wrong: what happens, and the address that was meant, where that is known."""

    config: ModelConfig
    entry: Entry
    effect: str
    better: str | None = None


def wrong_endpoints(program: Program) -> Iterator[Endpoint]:
    """One for each address of an OpenAI-compatible server that is written in the project."""
    for config in program.all_models():
        for holder in (config.settings, *config.entries) if _is_compatible(config) else ():
            entry = holder.entries.get(_KEY)
            address = string(entry.value) if entry is not None else None
            if entry is None or address is None or not _speaks_openai(config, holder):
                continue
            found = _wrong_path(address) or _open_line(address, holder) or _in_image(program, address, entry)
            if found is not None:
                yield Endpoint(config, entry, *found)


def _is_compatible(config: ModelConfig) -> bool:
    return config.generation == "old" or config.cls in network_facts()["compatible"]


def _speaks_openai(config: ModelConfig, holder: Mapping) -> bool:
    if config.generation != "old":
        return True
    own_client = "model_client_cls" in holder
    return not own_client and (isinstance(holder.get("api_type"), Absent) or string(holder.get("api_type")) == "openai")


def _wrong_path(address: str) -> tuple[str, str | None] | None:
    url = _split(address)
    if url is None:
        return None
    path = url.path.rstrip("/")
    for call in network_facts()["calls"]:
        if path.endswith(call):
            better = address.rstrip("/").removesuffix(call) if not url.query else None
            return f"the client adds `{call}` to it once more: every call is answered 404", better
    port, host = _port(url), url.hostname or ""
    right = network_facts()["paths"].get(host)
    if right is not None and path != right and right.startswith(path) and not url.query:
        better = address.rstrip("/").removesuffix(path) + right
        return f"`{host}` answers under `{right}` only: every call is answered 404", better
    server = network_facts()["local_ports"].get(port) if _is_near(host) else None
    if server is None or url.query or path not in {"", "/api"}:
        return None
    better = address.rstrip("/").removesuffix("/api") + "/v1"
    return f"{server}, at port {port} by default, answers OpenAI's calls under `/v1` only: 404", better


def _open_line(address: str, holder: Mapping) -> tuple[str, None] | None:
    url = _split(address)
    if url is None or url.scheme != "http" or _is_near(url.hostname or ""):
        return None
    key = holder.get("api_key")
    text = string(key)
    sent = isinstance(key, Unknown) if text is None else text.lower() not in _NO_KEY and not is_placeholder(text)
    if not sent:
        return None
    return "the key and the prompts travel in clear text: anybody on the way can read them", None


def _in_image(program: Program, address: str, entry: Entry) -> tuple[str, None] | None:
    url = _split(address)
    if url is None or url.hostname not in _LOCAL or may_be_overridden(entry.value) or not _runs_in_image(program):
        return None
    return (
        f"in the container that the project builds, `{url.hostname}` is the container itself: connection refused",
        None,
    )


def _runs_in_image(program: Program) -> bool:
    """Whether an image of the project starts the file, with no server in it and not in the network of its host."""
    image = program.image()
    if image is None:
        return False
    names = (image.rpartition("/")[2], *_COMPOSE)
    return not any(_SAME_NETWORK.search(program.texts(name) or "") for name in names)


def _split(address: str) -> SplitResult | None:
    try:
        url = urlsplit(address.strip())
        _ = url.port
    except ValueError:
        return None
    return url if url.scheme in {"http", "https"} and url.hostname else None


def _port(url: SplitResult) -> str:
    return str(url.port or "")


def _is_near(host: str) -> bool:
    """Whether a host is this one, or one of a network that is nobody else's."""
    if "." not in host and ":" not in host:
        return True
    try:
        return ipaddress.ip_address(host).is_private
    except ValueError:
        return host.endswith(_PRIVATE)
