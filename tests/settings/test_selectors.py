import pytest

from autogen_lint.settings.discover import SettingsError
from autogen_lint.settings.kinds import Glob, IgnoreAt, PerFileIgnore
from autogen_lint.settings.schema import Settings
from autogen_lint.settings.selectors import (
    KnownRule,
    KnownRules,
    check_selectors,
    covers,
    enabled,
    fixable,
    ignored_in_file,
    severities,
)

KNOWN = KnownRules(
    (
        KnownRule("AGL101", "model-timeout-missing", True),
        KnownRule("AGL102", "model-timeout-too-low", True),
        KnownRule("AGL106", "no-run-deadline", False),
        KnownRule("AGL205", "model-retries-missing", False),
        KnownRule("AGL301", "team-without-stop", True),
    ),
    redirects={"timeout-missing": "AGL101", "AGL999": "AGL301"},
)
DEFAULT = {"AGL101", "AGL102", "AGL301"}
EVERY = DEFAULT | {"AGL106", "AGL205"}


def on(**settings):
    return enabled(Settings(**settings), KNOWN)


def test_presets():
    assert on() == DEFAULT
    assert on(preset="strict") == EVERY


@pytest.mark.parametrize(
    "select, codes",
    [
        (("ALL",), EVERY),
        (("AGL",), EVERY),
        (("AGL1",), {"AGL101", "AGL102", "AGL106"}),
        (("AGL102",), {"AGL102"}),
        (("model-retries-missing",), {"AGL205"}),
        (("timeout-missing", "AGL999"), {"AGL101", "AGL301"}),
        ((), set()),
    ],
)
def test_select(select, codes):
    assert on(select=select) == codes


def test_extend_select_adds_to_the_preset_or_to_select():
    assert on(extend_select=("AGL205",)) == DEFAULT | {"AGL205"}
    assert on(select=("AGL3",), extend_select=("AGL205",)) == {"AGL205", "AGL301"}


def test_the_more_specific_wins():
    assert on(ignore=("AGL1",)) == {"AGL301"}
    assert on(select=("AGL1",), ignore=("AGL102",)) == {"AGL101", "AGL106"}
    assert on(select=("AGL102",), ignore=("AGL1",)) == {"AGL102"}
    assert on(select=("ALL",), ignore=("AGL1",)) == {"AGL205", "AGL301"}
    assert on(ignore=("ALL",), extend_select=("AGL2",)) == {"AGL205"}
    assert on(select=("model-timeout-too-low",), ignore=("AGL10",)) == {"AGL102"}


def test_of_equals_ignore_wins():
    assert on(select=("AGL1",), ignore=("AGL1",)) == set()
    assert on(select=("AGL102",), ignore=("model-timeout-too-low",)) == set()
    assert on(ignore=("ALL",)) == set()


def test_fixable():
    assert fixable(Settings(), KNOWN) == EVERY
    assert fixable(Settings(unfixable=("AGL1",)), KNOWN) == {"AGL205", "AGL301"}
    assert fixable(Settings(fixable=("AGL101",), unfixable=("AGL1",)), KNOWN) == {"AGL101"}


def test_severities():
    settings = Settings(severity={"AGL102": "error", "AGL1": "info", "team-without-stop": "warning"})
    assert severities(settings, KNOWN) == {
        "AGL101": "info",
        "AGL102": "error",
        "AGL106": "info",
        "AGL301": "warning",
    }


@pytest.mark.parametrize(
    "pattern, path, hit",
    [
        ("tests/**", "/p/tests/a/b.py", True),
        ("tests/**", "/p/src/tests/a.py", False),
        ("tests", "/p/src/tests/a.py", True),
        ("*.ipynb", "/p/a/b.ipynb", True),
        ("/a.py", "/p/a.py", True),
        ("/a.py", "/p/b/a.py", False),
        ("./a.py", "/p/a.py", True),
        ("!src/**", "/p/tests/a.py", True),
        ("!src/**", "/p/src/a.py", False),
        ("tests/**", "/q/tests/a.py", False),
    ],
)
def test_per_file_ignores(pattern, path, hit):
    settings = Settings(per_file_ignores=(PerFileIgnore(Glob("/p", pattern), ("AGL1", "team-without-stop")),))
    expected = {"AGL101", "AGL102", "AGL106", "AGL301"} if hit else set()
    assert ignored_in_file(settings, KNOWN, path) == expected


@pytest.mark.parametrize(
    "selector, hint",
    [
        ("AGL1O2", "AGL102"),
        ("AGL107", "AGL10"),
        ("agl102", "AGL102"),
        ("all", "ALL"),
        ("model-timeout-to-low", "model-timeout-too-low"),
        ("zzz", "autogen-lint rules"),
    ],
)
def test_unknown_selectors_name_the_nearest(selector, hint):
    with pytest.raises(SettingsError, match=f"key 'ignore': unknown rule '{selector}'.*{hint}"):
        on(ignore=(selector,))


@pytest.mark.parametrize(
    "settings",
    [
        {"select": ("X",)},
        {"extend_select": ("X",)},
        {"unfixable": ("X",)},
        {"severity": {"X": "info"}},
        {"per_file_ignores": (PerFileIgnore(Glob("", "a"), ("X",)),)},
        {"ignore_at": (IgnoreAt("/a", "", ("X",)),)},
    ],
)
def test_all_selectors_are_checked(settings):
    check_selectors(Settings(), KNOWN)
    with pytest.raises(SettingsError, match="unknown rule 'X'"):
        check_selectors(Settings(**settings), KNOWN)


def test_covers():
    assert covers("ALL", "AGL1")
    assert covers("AGL1", "AGL102")
    assert covers("x-y", "x-y")
    assert not covers("AGL102", "AGL1")
    assert not covers("AGL1", "ALL")
    assert not covers("A", "ALL")
