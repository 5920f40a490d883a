"""Options for runs in environments that must hold the real packages: there, a skipped test is a failed test."""

from collections.abc import Generator
from importlib import metadata

import pytest
from hypothesis import settings

# How long a test takes says how busy the machine is.
settings.register_profile("patient", deadline=None)
settings.load_profile("patient")


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("autogen-lint")
    group.addoption(
        "--require",
        action="append",
        default=[],
        metavar="MARKER",
        help="a skip of a test with this marker is a failure (may be repeated)",
    )
    group.addoption(
        "--excuse",
        action="append",
        default=[],
        metavar="TEXT",
        help="a skip whose reason holds this text is none of those failures (may be repeated)",
    )


CLASSIC = {"0.9.10", "0.14.0"}


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Skip what holds of AG2 classic alone; what is marked `real` as well runs with pyautogen too."""
    alone = item.get_closest_marker("classic") and not item.get_closest_marker("real")
    if alone and not any(one.version in CLASSIC for one in metadata.distributions(name="ag2")):
        pytest.skip("needs AG2 classic: ag2 0.9.10 or 0.14.0")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    required = [name for name in item.config.getoption("--require") if item.get_closest_marker(name)]
    if report.skipped and required and not hasattr(report, "wasxfail"):
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
        if not any(text in reason for text in item.config.getoption("--excuse")):
            report.outcome = "failed"
            report.longrepr = f"skipped, but this run requires the tests marked {', '.join(required)}: {reason}"
    return report
