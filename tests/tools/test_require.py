"""`--require MARKER`: where an environment must hold a package, a skipped test is a failed one."""

import shutil
from pathlib import Path

import pytest

pytest_plugins = ["pytester"]

TESTS = """
import pytest

@pytest.mark.real
@pytest.mark.skipif(True, reason="needs pyautogen")
def test_held():
    pass

@pytest.mark.skip(reason="another reason")
def test_other():
    pass

@pytest.mark.real
def test_inner():
    pytest.skip("no ag2 here")

@pytest.mark.real
def test_passes():
    pass
"""


@pytest.fixture
def project(pytester):
    shutil.copy(Path(__file__).parents[1] / "conftest.py", pytester.path / "conftest.py")
    pytester.makeini("[pytest]\nmarkers = real: a claim about a package")
    pytester.makepyfile(TESTS)
    return pytester


def test_skips_are_skips_without_it(project):
    project.runpytest().assert_outcomes(passed=1, skipped=3)


def test_a_skip_of_a_required_test_fails_with_its_reason(project):
    result = project.runpytest("--require=real")
    result.assert_outcomes(passed=1, skipped=1, failed=1, errors=1)
    result.stdout.fnmatch_lines(["*requires the tests marked real: Skipped: needs pyautogen*", "*no ag2 here*"])


def test_an_excused_skip_is_a_skip(project):
    project.runpytest("--require=real", "--excuse=pyautogen").assert_outcomes(passed=1, skipped=2, failed=1)


def test_other_markers_are_not_concerned(project):
    project.runpytest("--require=classic").assert_outcomes(passed=1, skipped=3)
