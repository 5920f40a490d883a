"""What holds for every rule: its page, its examples, its cases."""

import re
from pathlib import Path

import pytest

from autogen_lint.output.rule_page import rule_page
from autogen_lint.rules import registry
from autogen_lint.rules.base import FixAvailability
from autogen_lint.rules.registry import REDIRECTS, RULES, all_rules, find_rule, load
from autogen_lint.testing import cases_in, check_rule_examples

CASES = Path(__file__).parent
HEADINGS = [
    "What it does",
    "Why it matters",
    "Example",
    "Use instead",
    "Fix safety",
    "Settings",
    "References",
]
AUTOGEN_RULES = [rule for rule in all_rules() if not rule.code.startswith("AGL00")]


def ids(rule):
    return rule.code


def test_codes_and_names_are_unique_and_well_formed():
    codes = [rule.code for rule in all_rules()]
    names = [rule.name for rule in all_rules()]
    assert len(set(codes)) == len(codes)
    assert len(set(names)) == len(names)
    assert all(re.fullmatch(r"AGL\d{3}", code) for code in codes)
    assert all(re.fullmatch(r"[a-z0-9]+(-[a-z0-9.]+|-None)+", name) for name in names)


def test_the_registry_says_what_the_classes_say():
    assert [entry.code for entry in RULES] == sorted(entry.code for entry in RULES)
    for entry in RULES:
        rule = load(entry)
        assert (rule.code, rule.name, rule.severity) == entry[:3]
        assert rule.explains == entry.explains
        assert rule.__module__ == f"autogen_lint.rules.{entry.module}"


def test_every_rule_is_in_the_registry():
    folder = Path(registry.__file__).parent
    defined = {
        path.relative_to(folder).with_suffix("").as_posix().replace("/", ".")
        for path in folder.rglob("*.py")
        if re.search(r"^class \w+\(Rule\):", path.read_text(encoding="utf-8"), re.MULTILINE)
    }
    assert defined == {entry.module for entry in RULES}


def test_former_names_lead_to_present_rules():
    for former, present in REDIRECTS.items():
        assert find_rule(present) is not None
        assert find_rule(former) is find_rule(present)


@pytest.mark.parametrize("rule", all_rules(), ids=ids)
def test_the_page_is_complete(rule):
    page = rule_page(rule)
    assert [heading for heading, _ in page.sections] == HEADINGS
    assert page.summary.endswith(".")
    assert all(text for _, text in page.sections)


@pytest.mark.parametrize("rule", AUTOGEN_RULES, ids=ids)
def test_the_examples_say_what_they_claim(rule):
    check_rule_examples(rule)


@pytest.mark.parametrize("rule", AUTOGEN_RULES, ids=ids)
def test_there_are_as_many_silent_cases_as_firing_ones(rule):
    cases = cases_in(CASES / rule.code)
    firing = [case for case in cases if any(one.code == rule.code for one in case.expected)]
    assert firing
    assert len(cases) - len(firing) >= len(firing)


@pytest.mark.parametrize("rule", AUTOGEN_RULES, ids=ids)
def test_rules_with_fixes_have_fixed_twins(rule):
    fixed = [case for case in cases_in(CASES / rule.code) if case.fixed is not None]
    assert bool(fixed) == (rule.fix is not FixAvailability.NEVER)
