from __future__ import annotations

import json
from importlib.resources import files

import jsonschema

from autogen_lint.diagnostics.finding import Severity
from autogen_lint.output.formats import render
from autogen_lint.output.style import Style
from autogen_lint.rules.registry import all_rules

PLAIN = Style()
SCHEMA = json.loads(files("autogen_lint.output").joinpath("schemas/json-v1.schema.json").read_text())


def test_json_is_valid_and_complete(outcome):
    data = json.loads(render("json", outcome(), PLAIN))
    jsonschema.Draft7Validator.check_schema(SCHEMA)
    jsonschema.Draft7Validator(SCHEMA).validate(data)
    cell, plain = data
    assert (cell["filename"], cell["cell"], cell["location"]) == ("nb.ipynb", 3, {"row": 2, "column": 5})
    assert (plain["code"], plain["name"], plain["severity"], plain["confidence"]) == (
        "AGL102", "model-timeout-too-low", "warning", "high",
    )  # fmt: skip
    assert plain["end_location"] == {"row": 7, "column": 26}
    assert plain["fix"] == {
        "applicability": "safe",
        "message": "set `timeout` to 120",
        "edits": [
            {
                "filename": "src/agents.py",
                "content": "120",
                "location": {"row": 7, "column": 24},
                "end_location": {"row": 7, "column": 26},
            }
        ],
    }
    assert plain["related"][0]["message"] == "used by agent `assistant`"
    assert render("json-v1", outcome(), PLAIN) == render("json", outcome(), PLAIN)


def test_json_lines_are_the_same_items(outcome):
    lines = render("json-lines", outcome(), PLAIN).splitlines()
    assert [json.loads(line) for line in lines] == json.loads(render("json", outcome(), PLAIN))


def sarif(outcome) -> dict:
    [run] = json.loads(render("sarif", outcome, PLAIN))["runs"]
    return run


def test_sarif_rules_and_results(outcome, finding):
    run = sarif(outcome())
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == [rule.code for rule in all_rules()]
    assert all(rule["help"]["markdown"].startswith(f"# {rule['id']} ") for rule in rules)
    cell, plain = run["results"]
    assert rules[plain["ruleIndex"]]["id"] == plain["ruleId"] == "AGL102"
    place = plain["locations"][0]["physicalLocation"]
    assert place["artifactLocation"] == {"uri": "src/agents.py", "uriBaseId": "%SRCROOT%"}
    assert place["region"] == {"startLine": 7, "startColumn": 13, "endLine": 7, "endColumn": 26}
    assert plain["message"]["text"] == f"{finding.message}. {finding.help}"
    [replacement] = plain["fixes"][0]["artifactChanges"][0]["replacements"]
    assert replacement["insertedContent"] == {"text": "120"}
    assert replacement["deletedRegion"]["charLength"] == 2
    assert "region" not in cell["locations"][0]["physicalLocation"]
    assert "fixes" not in cell
    assert run["invocations"] == [{"executionSuccessful": True}]


def test_sarif_is_valid_by_the_rules_of_the_standard_that_services_check(outcome):
    document = json.loads(render("sarif", outcome(), PLAIN))
    assert document["version"] == "2.1.0"
    for result in document["runs"][0]["results"]:
        assert result["level"] in {"error", "warning", "note"}
        assert 0 <= result["rank"] <= 100
        assert not result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"].startswith("/")


SARIF = {
    "log": ("$schema version runs", "version runs"),
    "run": ("tool columnKind originalUriBaseIds invocations results", "tool"),
    "tool": ("driver", "driver"),
    "driver": ("name version rules informationUri", "name"),
    "rule": (
        "id name shortDescription fullDescription help helpUri defaultConfiguration properties",
        "id",
    ),
    "result": (
        "ruleId ruleIndex level message locations relatedLocations fixes partialFingerprints rank",
        "message",
    ),
    "location": ("id physicalLocation logicalLocations message", ""),
    "physicalLocation": ("artifactLocation region", ""),
    "artifactLocation": ("uri uriBaseId", ""),
    "region": ("startLine startColumn endLine endColumn charOffset charLength", ""),
    "logicalLocation": ("name kind", ""),
    "message": ("text markdown", "text"),
    "fix": ("description artifactChanges", "artifactChanges"),
    "artifactChange": ("artifactLocation replacements", "artifactLocation replacements"),
    "replacement": ("deletedRegion insertedContent", "deletedRegion"),
    "content": ("text", ""),
    "configuration": ("level enabled", ""),
    "invocation": ("executionSuccessful", "executionSuccessful"),
}
"""For each object of SARIF 2.1.0 that is written: which of the standard's properties it may have, and must have."""
OF = {
    "runs": "run", "tool": "tool", "driver": "driver", "rules": "rule", "results": "result", "message": "message",
    "locations": "location", "relatedLocations": "location", "physicalLocation": "physicalLocation", "region": "region",
    "artifactLocation": "artifactLocation", "logicalLocations": "logicalLocation", "fixes": "fix",
    "artifactChanges": "artifactChange", "replacements": "replacement", "deletedRegion": "region",
    "insertedContent": "content", "description": "message", "shortDescription": "message", "help": "message",
    "fullDescription": "message", "defaultConfiguration": "configuration", "invocations": "invocation",
}  # fmt: skip


def wrong_in(kind: str, value: object) -> list[str]:
    """What the standard would not let pass, by object."""
    if isinstance(value, list):
        return [problem for one in value for problem in wrong_in(kind, one)]
    assert isinstance(value, dict)
    allowed, required = (set(names.split()) for names in SARIF[kind])
    problems = [f"{kind}.{name} is unknown" for name in value.keys() - allowed]
    problems += [f"{kind}.{name} is missing" for name in required - value.keys()]
    if kind == "region":
        problems += [f"region.{key} is {n}" for key, n in value.items() if n < (0 if key.startswith("char") else 1)]
    inner = [(name, one) for name, one in value.items() if name in OF]
    return problems + [problem for name, one in inner for problem in wrong_in(OF[name], one)]


def test_sarif_has_the_objects_and_properties_of_the_standard(outcome):
    document = json.loads(render("sarif", outcome(), PLAIN))
    assert wrong_in("log", document) == []
    ids = [rule["id"] for rule in document["runs"][0]["tool"]["driver"]["rules"]]
    assert len(set(ids)) == len(ids)
    assert all(ids[one["ruleIndex"]] == one["ruleId"] for one in document["runs"][0]["results"])


def test_fingerprints_stay_when_lines_move_and_differ_between_equal_lines(outcome, finding):
    from dataclasses import replace

    moved = replace(finding, location=finding.location._replace(line=70, end_line=70))
    same = replace(finding, snippet=("other", *finding.snippet[-1:]))
    prints = [r["partialFingerprints"]["autogenLint/v1"] for r in sarif(outcome(finding, moved))["results"]]
    assert prints[0] != prints[1]
    assert sarif(outcome(same))["results"][0]["partialFingerprints"]["autogenLint/v1"] == prints[0]


def test_a_crash_and_strange_paths_in_sarif(outcome, finding):
    from dataclasses import replace

    crash = replace(
        finding, code="AGL003", severity=Severity.ERROR, location=finding.location._replace(path="a b#ü.py")
    )
    run = sarif(outcome(crash))
    assert run["invocations"] == [{"executionSuccessful": False}]
    assert run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "a%20b%23%C3%BC.py"
