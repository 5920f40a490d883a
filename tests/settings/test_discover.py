import pytest

from autogen_lint.settings.discover import Discovery


@pytest.fixture
def tree(tmp_path, monkeypatch):
    """A project that nothing marks, and a folder elsewhere to work in."""
    (tmp_path / "project" / "service" / "routes").mkdir(parents=True)
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    return tmp_path / "project"


def test_a_marked_folder_is_the_root(tree):
    (tree / "setup.py").touch()
    assert Discovery([str(tree / "service")]).root(str(tree / "service" / "routes")) == str(tree)


def test_without_a_mark_the_topmost_folder_that_was_asked_for_is_the_root(tree):
    asked = [str(tree / "service" / "routes"), str(tree)]
    assert Discovery(asked).root(str(tree / "service" / "routes")) == str(tree)


def test_folders_beside_those_that_were_asked_for_are_their_own_roots(tree):
    (tree / "serv").mkdir()
    assert Discovery([str(tree / "serv")]).root(str(tree / "service")) == str(tree / "service")


def test_the_working_folder_is_the_root_of_files_named_below_it(tree, monkeypatch):
    monkeypatch.chdir(tree)
    assert Discovery(["service/routes/chat.py"]).root(str(tree / "service" / "routes")) == str(tree)


def test_a_package_is_no_root(tree):
    for folder in (tree / "service", tree / "service" / "routes"):
        (folder / "__init__.py").touch()
    named = str(tree / "service" / "routes" / "chat.py")
    assert Discovery([named]).root(str(tree / "service" / "routes")) == str(tree)
