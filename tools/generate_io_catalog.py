"""Write `io.json` (which calls of I/O libraries wait without end, what limits them) and `needles.json` of the catalog.

python tools/generate_io_catalog.py            # write it
python tools/generate_io_catalog.py --check    # compare only; exit code 1 where it differs

`tools/io/measured.json` says what was seen (a server that accepts and never answers, live databases that stay silent);
`tools/io/shapes.toml` says the same for a linter. Adding a library is adding to these two.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

HERE = Path(__file__).parent
DATA = HERE.parent / "autogen_lint" / "catalog" / "data"
sys.path.insert(0, str(HERE.parent))
DOTTED = re.compile(r"[A-Za-z_*][\w*]*(\.[A-Za-z_*][\w*]*)*")
ATTEMPTS = frozenset({"max_retries", "num_retries"})
PLAIN = frozenset({"None", "0", "-1"})
KEPT = (
    "at_for", "after", "given", "unless", "unless_made", "when", "environment", "bounded_by", "nonblocking", "uses",
    "below", "instead", "component", "outside", "inside", "value", "fix_for", "part",
)  # fmt: skip
"""Keys of a shape that a row takes over as they are."""


def parameters(row: dict[str, Any]) -> list[dict[str, Any]]:
    """The timeout parameters that are keywords of the call."""
    return [one for one in row["timeout_params"] if one["name"].isidentifier() and one["name"] not in ATTEMPTS]


def keywords(fix: dict[str, Any]) -> list[str]:
    """The keywords that a fix writes, where it can be made without more."""
    if fix["safety"] != "suggested" or fix["kind"] not in {"insert_keyword", "replace_value", "needs_import"}:
        return []
    literal = fix["text"].split(" -> ")[-1]
    return re.findall(r"(?:^|, )([a-z_A-Z]\w*)=", literal)


def convert(row: dict[str, Any], shape: dict[str, Any]) -> dict[str, Any]:
    """A row of `io.json` from what was measured and its shape."""
    own = parameters(row)
    positions = {one["name"]: one["position"] for one in own if one["position"] is not None}
    names = shape.get("names", [name for name in row["names"] if DOTTED.fullmatch(name)])
    limits = shape.get("limits", [one["name"] for one in own])
    trigger = shape.get("trigger", row["trigger"])
    made: dict[str, Any] = {
        "id": row["id"],
        "category": shape.get("category", row["category"]),
        "library": row["library"],
        "release": row["version"],
        "names": names,
        "limits": limits,
        "unit": shape.get("unit", (own or [{"unit": "s"}])[0]["unit"].split(" ")[0]),
        "trigger": trigger,
        "off": shape.get("off", [value for value in row["disable_values"] if value in PLAIN]),
        "inherits": shape.get("inherits", row["inherits_from_constructor"].startswith("yes")),
        "blocking": shape.get("blocking", "both" if "/" in row["blocking"] else row["blocking"]),
        "meaning": row["default_meaning"],
        "bounds": row["bounds"],
        "fix": shape.get("fix", [name for name in keywords(row["autofix"]) if name in limits]),
        "known": row["verified"],
    }
    at = shape.get("at", positions)
    made |= {key: value for key, value in {"at": at}.items() if value}
    return made | {key: shape[key] for key in KEPT if key in shape}


def rows(measured: dict[str, Any], shapes: dict[str, Any]) -> list[dict[str, Any]]:
    """All rows, each measured one followed by those that are like it."""
    by_id = {row["id"]: row for row in measured["timeouts"]}
    found = []
    for row in measured["timeouts"]:
        shape = shapes.get(row["id"], {})
        if not shape.get("drop"):
            found.append(convert(row, shape))
        further = [(name, other) for name, other in shapes.items() if other.get("like") == row["id"]]
        found += [convert({**row, "id": name}, other) for name, other in further]
    unknown = [name for name, shape in shapes.items() if name not in by_id and shape.get("like") not in by_id]
    if unknown:
        raise SystemExit(f"shapes of rows that were not measured: {', '.join(unknown)}")
    return [row for row in found if row["names"]]


def compact(value: object) -> str:
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)


def render() -> str:
    """The text of `io.json`: one line a row."""
    measured = json.loads((HERE / "io" / "measured.json").read_text(encoding="utf-8"))
    shapes = tomllib.loads((HERE / "io" / "shapes.toml").read_text(encoding="utf-8"))
    head = {
        "generator": "tools/generate_io_catalog.py",
        "read_from": measured["generated_from"],
        "server": measured["test_server"],
    }
    tables = {key: shapes[key] for key in ("makes", "same", "values", "outer", "ruff")}
    lines = [f'"{key}":{compact(table)}' for key, table in {**head, **tables}.items()]
    for key, entries in (
        ("positions", shapes["positions"]),
        ("ignored", shapes["ignored"]),
        ("blocks", shapes["blocks"]),
        ("handlers", shapes["handlers"]),
        ("rows", rows(measured, shapes["rows"])),
    ):
        lines.append(f'"{key}":[\n' + ",\n".join(compact(entry) for entry in entries) + "\n]")
    return "{" + ",\n".join(lines) + "}\n"


def words(table: str) -> str:
    """The text of `needles.json`, from that of `io.json`."""
    from autogen_lint.catalog.io import IORows, ways_anywhere

    found = sorted(ways_anywhere(IORows(json.loads(table))).items())
    return "{" + ",\n".join(f"{json.dumps(package)}:{compact(sorted(ways))}" for package, ways in found) + "}\n"


def main(argv: list[str]) -> int:
    """Write or check; the exit code."""
    table = render()
    code = 0
    for name, text in (("io.json", table), ("needles.json", words(table))):
        path = DATA / name
        if "--check" in argv:
            same = path.read_text(encoding="utf-8") == text
            print(f"{name}: {'same' if same else 'differs'}")
            code |= not same
        else:
            path.write_text(text, encoding="utf-8")
            print(f"{name}: {len(text)} bytes")
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
