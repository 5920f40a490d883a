"""I/O calls that a project adds in its settings."""

from __future__ import annotations

import pytest

from autogen_lint.settings.discover import SettingsError
from autogen_lint.settings.load import load
from autogen_lint.settings.own_io import OwnIO


def settings_of(tmp_path, text):
    path = tmp_path / "autogen-lint.toml"
    path.write_text(text)
    return load(str(path), str(tmp_path)).settings


def test_calls_are_read(tmp_path):
    settings = settings_of(
        tmp_path,
        '[[io]]\ncallable = "acme.client.fetch"\ntimeout = "deadline"\nunit = "ms"\n'
        '[[io]]\ncallable = "acme.db.connect"\ntimeout = "wait"\nposition = 2\ncategory = "database"\n',
    )
    assert settings.io == (
        OwnIO("acme.client.fetch", "deadline", "ms"),
        OwnIO("acme.db.connect", "wait", "s", 2, "database"),
    )


def test_what_is_inherited_adds_up(tmp_path):
    (tmp_path / "base.toml").write_text('[[io]]\ncallable = "a.b"\ntimeout = "t"\n')
    settings = settings_of(tmp_path, 'extend = "base.toml"\n[[io]]\ncallable = "c.d"\ntimeout = "t"\n')
    assert [one.callable for one in settings.io] == ["a.b", "c.d"]


@pytest.mark.parametrize(
    "text, said",
    [
        ('io = "acme"', "expected a list of tables"),
        ('io = ["acme"]', "got the text 'acme' in the list"),
        ('[[io]]\ncallable = "acme.fetch"', "as 'timeout' of a call, got nothing"),
        ('[[io]]\ncallable = "fetch"\ntimeout = "t"', "a dotted name"),
        ('[[io]]\ncallable = "a.b"\ntimeout = "t"\nunits = "ms"', "did you mean 'unit'?"),
        ('[[io]]\ncallable = "a.b"\ntimeout = "t"\nunit = "minutes"', "expected one of 's', 'ms'"),
        ('[[io]]\ncallable = "a.b"\ntimeout = "t"\nposition = -1', "a whole number from 0"),
        ('[[io]]\ncallable = "a.b"\ntimeout = "t"\ncategory = "disk"', "expected one of 'http'"),
    ],
)
def test_what_is_wrong_is_said(tmp_path, text, said):
    with pytest.raises(SettingsError, match="key 'io'") as error:
        settings_of(tmp_path, text)
    assert said in str(error.value)
