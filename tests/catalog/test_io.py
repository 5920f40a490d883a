from __future__ import annotations

import inspect
import json
import subprocess
import sys
import warnings
from contextlib import nullcontext
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

import pytest

from autogen_lint.catalog.files import read_data
from autogen_lint.catalog.io import ANYWHERE, io_rows
from autogen_lint.catalog.needles import Way, Ways, io_ways
from autogen_lint.catalog.query import Catalog

CATALOG = Catalog()
TOOL = Path(__file__).parents[2] / "tools" / "generate_io_catalog.py"
INSTALLED = ("requests", "httpx", "httpx2", "aiohttp", "urllib3", "openai", "docker", "tiktoken")


def test_regenerated_data_is_the_same() -> None:
    done = subprocess.run([sys.executable, str(TOOL), "--check"], capture_output=True, text=True, check=False)
    assert (done.stdout, done.returncode) == ("io.json: same\nneedles.json: same\n", 0)


def test_every_measured_row_is_there() -> None:
    measured = json.loads((TOOL.parent / "io" / "measured.json").read_text(encoding="utf-8"))
    present = {row.id for row in io_rows().all()}
    # one SDK of two measured majors, and a call that is the method of another row's class
    assert {row["id"] for row in measured["timeouts"]} - present == {"openai2.client", "run_coroutine_threadsafe"}
    assert len(present) == len(read_data("io")["rows"])


def test_rows_are_whole() -> None:
    triggers = {"missing", "disabled", "partial", "nobound", "long", "ok"}
    for row in io_rows().all():
        assert row.trigger in triggers, row.id
        assert row.unit in {"s", "ms"}, row.id
        assert row.blocking in {"sync", "async", "both"}, row.id
        assert {row.outside, row.inside} <= {"", "off", "info", "warning", "error"}, row.id
        assert row.known or row.library == "", row.id
        if row.trigger in {"missing", "disabled", "partial"}:
            assert row.limits or row.after or row.instead, row.id
        if row.trigger == "nobound":
            assert row.instead or row.category == "concurrency", row.id
        for parameter in row.fix:
            assert parameter in row.limits, row.id


def importable(name: str) -> object | None:
    """The object behind a dotted name; None where there is none."""
    parts = name.split(".")
    for end in range(len(parts), 0, -1):
        try:
            with warnings.catch_warnings(action="ignore") if sys.version_info >= (3, 11) else nullcontext():
                found: object = import_module(".".join(parts[:end]))
        except ImportError:
            continue
        for part in parts[end:]:
            found = getattr(found, part, None)
        return found
    return None


def parameters_of(found: object) -> list[inspect.Parameter] | None:
    try:
        parameters = list(inspect.signature(found).parameters.values())  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return None
    return parameters[1:] if parameters and parameters[0].name == "self" else parameters


ON_OBJECTS = ("subprocess.Popen.std", "threading.Lock", "multiprocessing.Pool.", "openai.OpenAI.")
"""Attributes that only an object has, and classes that are functions in some releases."""
GONE = {"telnetlib", "nntplib"} if sys.version_info >= (3, 13) else set()


def installed_names() -> list[tuple[str, str]]:
    roots = (set(sys.stdlib_module_names) - GONE) | {name for name in INSTALLED if find_spec(name)}
    return [
        (row.id, name)
        for row in io_rows().all()
        for name in row.names
        if row.trigger != "ok" and name.partition(".")[0] in roots and not name.startswith(ON_OBJECTS)
    ]


@pytest.mark.real
@pytest.mark.parametrize("row_id, name", installed_names())
def test_names_exist_and_take_their_parameters(row_id: str, name: str) -> None:
    found = importable(name)
    assert found is not None, f"{name} does not exist"
    row = CATALOG.io_row(row_id)
    parameters = parameters_of(found)
    if parameters is None:  # written in C, without a signature
        assert not row.limits
        return
    names = [parameter.name for parameter in parameters]
    kinds = {parameter.name: parameter.kind for parameter in parameters}
    open_ended = inspect.Parameter.VAR_KEYWORD in kinds.values()
    for limit in row.limits:
        assert open_ended or limit.partition(".")[0] in names, f"{name} has no parameter {limit}"
    for limit, position in row.positions(name).items():
        if kinds.get(limit) is inspect.Parameter.POSITIONAL_OR_KEYWORD and limit in row.limits:
            assert names.index(limit) == position, f"{name}: {limit} is at {names.index(limit)}"


def test_needles_hold_every_call_of_which_something_is_said_anywhere() -> None:
    found = io_ways()
    assert {"requests", "psycopg2", "smtplib", "ollama", "http"} <= set(found)
    assert Way(("client", "HTTPSConnection")) in found["http"]
    assert Way(("AsyncClient",), (), ("timeout",)) in found["httpx"]
    assert "subprocess" not in found
    for row in io_rows().all():
        if row.category in ANYWHERE and row.outside != "off" and row.trigger != "ok" and not row.value:
            for name in row.names:
                assert any(ways_of(found, name)), f"{row.id}: {name}"


def ways_of(found: Ways, name: str) -> list[Way]:
    """The ways by which a file comes to this call."""
    package, *parts = name.split(".")
    ways = [way for way in found.get(package, []) if way.path == tuple(parts)]
    return ways + [way for way in found[""] if all(word in name for word in way.path)]


@pytest.mark.parametrize(
    "callee, row",
    [
        ("requests.get", "requests.func"),
        ("requests.api.post", "requests.func"),
        ("requests.request", "requests.func"),
        ("requests.Session.get", "requests.Session"),
        ("requests.sessions.Session.request", "requests.Session"),
        ("requests_cache.CachedSession.get", "requests.Session"),
        ("urllib.request.urlopen", "urllib.urlopen"),
        ("urllib.request.OpenerDirector.open", "urllib.urlopen"),
        ("urllib3.PoolManager.request", "urllib3.PoolManager"),
        ("urllib3.request", "urllib3.request"),
        ("httpx.get", "httpx.func"),
        ("httpx.AsyncClient.get", "httpx.Client.call"),
        ("httpx.AsyncClient", "httpx.Client"),
        ("httpx2.get", "httpx2.func"),
        ("aiohttp.ClientSession", "aiohttp.ClientSession"),
        ("aiohttp.ClientSession.get", "aiohttp.ClientSession.call"),
        ("http.client.HTTPSConnection", "http.client"),
        ("subprocess.run", "subprocess.run"),
        ("socket.create_connection", "socket.create_connection"),
        ("psycopg2.connect", "psycopg2.connect"),
        ("ollama.chat", "ollama.functions"),
        ("ollama.AsyncClient", "ollama.Client"),
        ("openai.OpenAI.chat.completions.create", "openai.create"),
        ("kubernetes.client.CoreV1Api.list_namespaced_pod", "kubernetes"),
        ("claims_pb2_grpc.ClaimsStub.Find", "grpc.stub"),
        ("requests.codes", None),
        ("json.load", None),
    ],
)
def test_rows(callee: str, row: str | None) -> None:
    found = CATALOG.io(callee)
    assert (found.id if found else None) == row


def test_a_row_says_what_a_rule_needs() -> None:
    row = CATALOG.io("requests.Session.get")
    assert row is not None
    assert (row.limits, row.unit, row.trigger, row.fix, row.category) == (
        ("timeout",),
        "s",
        "missing",
        ("timeout",),
        "http",
    )
    assert not row.inherits
    assert row.off == ("None",)
    urlopen = CATALOG.io("urllib.request.urlopen")
    assert urlopen is not None
    assert urlopen.positions("urllib.request.urlopen") == {"timeout": 2}
    smtp = CATALOG.io("smtplib.SMTP_SSL")
    assert smtp is not None
    assert smtp.positions("smtplib.SMTP_SSL") == {"timeout": 5}
    client = CATALOG.io("httpx.Client")
    assert client is not None
    assert client.inherits
    assert client.trigger == "disabled"
    session = CATALOG.io("aiohttp.ClientSession")
    assert session is not None
    assert session.trigger == "disabled"


@pytest.mark.parametrize(
    "callee, cls",
    [
        ("requests.Session", "requests.Session"),
        ("requests.session", "requests.Session"),
        ("requests.sessions.Session", "requests.Session"),
        ("requests_cache.CachedSession", "requests.Session"),
        ("docker.DockerClient.containers.get", "docker.models.containers.Container"),
        ("openai.AsyncOpenAI", "openai.OpenAI"),
        ("openai.OpenAI.chat", "openai.OpenAI.chat"),
        ("kubernetes.client.CoreV1Api", "kubernetes.client.CoreV1Api"),
        ("httpx.AsyncClient", "httpx.AsyncClient"),
        ("urllib3.PoolManager", "urllib3.PoolManager"),
        ("urllib.request.build_opener", "urllib.request.OpenerDirector"),
        ("subprocess.Popen", "subprocess.Popen"),
        ("requests.get", None),
        ("urllib.request.urlopen", None),
    ],
)
def test_classes_of_objects(callee: str, cls: str | None) -> None:
    assert CATALOG.io_class(callee) == cls


def test_methods_of_every_class_have_rows() -> None:
    for callee in ("requests.Session", "httpx.Client", "aiohttp.ClientSession", "urllib3.PoolManager"):
        cls = CATALOG.io_class(callee)
        assert CATALOG.io(f"{cls}.request") is not None
