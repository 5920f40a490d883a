"""Write `autogen_lint/catalog/data/io.json` from a catalog of I/O calls and their timeouts.

python tools/generate_io_catalog.py timeouts-catalog.json
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

DATA = Path(__file__).parent.parent / "autogen_lint" / "catalog" / "data" / "io.json"
DOTTED = re.compile(r"[A-Za-z_]\w*(\.[A-Za-z_]\w*)+")
RETURNING = {
    "requests.session": "requests.Session",
    "requests.sessions.session": "requests.Session",
    "urllib3.connection_from_url": "urllib3.HTTPConnectionPool",
    "urllib3.proxy_from_url": "urllib3.ProxyManager",
    "urllib.request.build_opener": "urllib.request.OpenerDirector",
    "redis.from_url": "redis.Redis",
    "redis.Redis.from_url": "redis.Redis",
    "docker.from_env": "docker.DockerClient",
}
"""Functions that make an object, by the class whose rows then hold."""


def parameter(row: dict[str, Any]) -> dict[str, Any]:
    """The first timeout parameter that can be written as a keyword of the call."""
    for one in row["timeout_params"]:
        if one["name"].isidentifier():
            return {"parameter": one["name"], "position": one["position"], "unit": one["unit"].split(" ")[0]}
    return {"parameter": None, "position": None, "unit": "s"}


def expand(names: list[str]) -> list[str]:
    """Only names that are plain dotted paths; ``f().m`` becomes ``Class.m`` where the class is known."""
    found = []
    for written in names:
        name = written
        for function, cls in RETURNING.items():
            name = name.replace(f"{function}()", cls)
        if DOTTED.fullmatch(name):
            found.append(name)
    return found


def convert(row: dict[str, Any]) -> dict[str, Any]:
    """A row of `io.json` from a row of the catalog."""
    fix = row["autofix"]
    literal = fix["text"].split(" -> ")[-1] if fix["safety"] == "suggested" else None
    return {
        "id": row["id"],
        "category": row["category"],
        "library": row["library"],
        "release": row["version"],
        "names": expand(row["names"]),
        "classes": expand(row["receiver_types"]),
        **parameter(row),
        "default": str(row["default"]),
        "meaning": row["default_meaning"],
        "trigger": row["trigger"],
        "disables": row["disable_values"],
        "inherits": row["inherits_from_constructor"].startswith("yes"),
        "blocking": row["blocking"],
        "bounds": row["bounds"],
        "fix": literal,
        "imports": fix.get("imports", []) if literal else [],
    }


def main(source: str) -> None:
    """Write the file from the catalog at `source`."""
    catalog = json.loads(Path(source).read_text(encoding="utf-8"))
    rows = [convert(row) for row in catalog["timeouts"]]
    head = {
        "generator": "tools/generate_io_catalog.py",
        "read_from": catalog["meta"]["generated_from"],
        "returning": RETURNING,
    }
    lines = ",\n".join(json.dumps(row, separators=(",", ":")) for row in rows if row["names"])
    text = json.dumps(head, separators=(",", ":"))[:-1] + ',"rows":[\n' + lines + "\n]}\n"
    DATA.write_text(text, encoding="utf-8")
    print(f"{DATA.name}: {len(rows)} rows, {len(text)} bytes")


if __name__ == "__main__":
    main(sys.argv[1])
