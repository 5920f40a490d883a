import os
from pathlib import Path

import pytest

from autogen_lint.source.kinds import FileKind
from autogen_lint.source.read import Failure, ReadProblem
from autogen_lint.source.walk import Found, Missing, Skipped, WalkOptions, walk

DEFAULTS = (("", "build"), ("", "node_modules"), ("", ".git"), ("", "venv"))


@pytest.fixture
def tree(tmp_path, monkeypatch):
    root = tmp_path / "build" / "project"
    root.mkdir(parents=True)
    monkeypatch.chdir(root)

    def make(*paths, **contents):
        for path in paths:
            file = root / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text("")
        for name, content in contents.items():
            (root / name).write_text(content)
        return root

    return make


def run(*paths, exclude=(), **more):
    globs = (*DEFAULTS, *((str(Path.cwd()), pattern) for pattern in exclude))
    options = WalkOptions(str(Path.cwd()), globs, **more)
    return list(walk(paths or ["."], lambda _: options))


def found(*paths, **more):
    entries = run(*paths, **more)
    assert all(isinstance(entry, Found) for entry in entries), entries
    return [entry.path for entry in entries]


def test_what_is_found_in_which_order(tree):
    tree("b.py", "a/z.py", "a.ipynb", "OAI_CONFIG_LIST", "c.json", "d.yml", "e.txt", "README.md", "requirements.txt")
    assert found() == ["OAI_CONFIG_LIST", "a.ipynb", "a/z.py", "b.py", "c.json", "d.yml", "requirements.txt"]
    assert "README.md" in found(markdown=True)


def test_the_order_and_number_of_arguments_do_not_matter(tree):
    tree("a.py", "b/c.py", "b/d.py")
    assert found("b/d.py", "b", ".", "a.py", "b/c.py") == found(".")


def test_named_files_are_marked(tree):
    tree("a.py", "b.py")
    assert [(e.path, e.named) for e in run(".", "b.py")] == [("a.py", False), ("b.py", True)]


def test_default_excludes_only_below_the_root(tree):
    tree("a.py", "build/x.py", "src/build/y.py", "node_modules/z.json")
    assert found() == ["a.py"]


def test_excludes(tree):
    tree("a.py", "gen/x.py", "src/gen/y.py", "src/a_gen.py", "deep/one/x.py", "deep/two/x.py")
    assert found(exclude=["gen"]) == ["a.py", "deep/one/x.py", "deep/two/x.py", "src/a_gen.py"]
    assert found(exclude=["/gen"]) == ["a.py", "deep/one/x.py", "deep/two/x.py", "src/a_gen.py", "src/gen/y.py"]
    assert found(exclude=["*_gen.py", "deep/*/x.py", "./gen/**", "src/gen"]) == ["a.py"]


def test_a_named_file_is_inspected_even_if_excluded(tree):
    tree("build/x.py", "gen/y.py", "skip.py")
    named = ["build/x.py", "gen/y.py", "skip.py"]
    assert found(*named, exclude=["gen", "skip.py"]) == named
    assert run(*named, exclude=["gen", "skip.py"], force_exclude=True) == [
        Skipped("build/x.py", "excluded by 'build'"),
        Skipped("gen/y.py", "excluded by 'gen'"),
        Skipped("skip.py", "excluded by 'skip.py'"),
    ]


def test_force_exclude_looks_only_below_the_root(tree):
    tree("a.py")
    assert found(str(Path.cwd() / "a.py"), force_exclude=True) == ["a.py"]


def test_a_named_folder_is_walked_even_if_excluded(tree):
    tree("build/x.py", "build/build/y.py", "gen/y.py", "gen/sub/z.py")
    assert found("build") == ["build/x.py"]
    assert found("gen", exclude=["gen"]) == ["gen/sub/z.py", "gen/y.py"]
    assert found("gen/sub", exclude=["gen"]) == ["gen/sub/z.py"]
    assert run("build", force_exclude=True) == [Skipped("build", "excluded by 'build'")]
    assert run("gen", exclude=["gen"], force_exclude=True) == [Skipped("gen", "excluded by 'gen'")]


def test_gitignore(tree):
    root = tree("a.py", "out/b.py", "src/keep.py", "src/tmp.py", "src/out/c.py", "logs/x.json", "data/raw/d.py")
    (root / ".gitignore").write_text("# comment\n\n/out/\n*.json\ntmp.py\ndata/**/d.py\n")
    assert found() == ["a.py", "src/keep.py", "src/out/c.py"]
    assert len(found(respect_gitignore=False)) == 7


def test_nested_gitignore_and_negation(tree):
    root = tree("a_pb.py", "src/b_pb.py", "src/inner/c_pb.py", "src/inner/d.py")
    (root / ".gitignore").write_text("*_pb.py\n")
    (root / "src" / ".gitignore").write_text("!b_pb.py\n/inner/d.py\n")
    assert found() == ["src/b_pb.py"]


def test_an_ignored_folder_is_not_entered_whatever_lies_below(tree):
    root = tree("out/a.py")
    (root / ".gitignore").write_text("out/\n!out/a.py\n")
    assert found() == []


def test_gitignore_of_the_repository_above(tree):
    root = tree("src/a.py", "src/b.py", "src/c.py", "out/d.py")
    (root / ".gitignore").write_text("b.py\nout/\n")
    (root / ".git" / "info").mkdir(parents=True)
    (root / ".git" / "info" / "exclude").write_text("/src/c.py\n")
    assert found() == ["src/a.py"]
    assert found("src") == ["src/a.py"]
    assert found("out") == ["out/d.py"]
    assert found("src/b.py") == ["src/b.py"]


def test_gitignore_above_the_repository_does_not_count(tree):
    root = tree("repo/a.py")
    (root / ".gitignore").write_text("*.py\n")
    (root / "repo" / ".git").mkdir()
    assert found("repo") == ["repo/a.py"]


def test_broken_gitignore_lines_are_passed_over(tree):
    root = tree("a.py", "b.py")
    (root / ".gitignore").write_bytes(b"\xff\xfe\n!\n\\\n/\nb.py\n")
    assert found() == ["a.py"]


def test_links(tree):
    root = tree("a.py", "sub/b.py")
    (root / "loop").symlink_to(".")
    (root / "alias.py").symlink_to("sub/b.py")
    (root / "gone.py").symlink_to("nowhere.py")
    (root / "self.json").symlink_to("self.json")
    (root / "gone.txt").symlink_to("nowhere.txt")
    (root / "outer.py").symlink_to(root.parent / "outside.py")
    (root.parent / "outside.py").write_text("")
    entries = run()
    assert [entry.path for entry in entries] == ["a.py", "gone.py", "outer.py", "self.json", "sub/b.py"]
    problems = [entry for entry in entries if isinstance(entry, ReadProblem)]
    assert {problem.failure for problem in problems} == {Failure.BROKEN_LINK}
    assert "nowhere.py" in problems[0].message
    assert isinstance(run("gone.py")[0], ReadProblem)
    assert found("alias.py") == ["alias.py"]
    assert {entry.path for entry in run("loop") if isinstance(entry, Found)} == {
        "loop/a.py",
        "loop/outer.py",
        "loop/sub/b.py",
    }


def test_a_link_whose_name_tells_more_than_its_target(tree):
    root = tree("models.txt")
    (root / "OAI_CONFIG_LIST").symlink_to("models.txt")
    assert found() == ["OAI_CONFIG_LIST"]


def test_missing_and_unknown(tree):
    tree("notes.txt", script="#!/usr/bin/env python\n")
    assert run("gone.py", "notes.txt", "script") == [
        Missing("gone.py"),
        Skipped("notes.txt", "not a kind of file that is inspected"),
        Found("script", str(Path.cwd() / "script"), FileKind.PYTHON, named=True),
    ]


def test_paths_outside_the_working_directory(tree):
    root = tree("a.py", "sub/b.py")
    os.chdir(root / "sub")
    assert found("..") == ["../a.py", "b.py"]


def test_options_can_differ_by_folder(tree):
    root = tree("a/x.py", "a/gen.py", "b/x.py", "b/gen.py")
    plain, strict = WalkOptions(str(root)), WalkOptions(str(root / "b"), ((str(root / "b"), "gen.py"),))
    entries = walk(["."], lambda folder: strict if folder == str(root / "b") else plain)
    assert [entry.path for entry in entries] == ["a/gen.py", "a/x.py", "b/x.py"]


def test_folders_that_cannot_be_listed(tree, monkeypatch):
    tree("a.py", "closed/b.py")
    scandir = os.scandir

    def guarded(folder):
        if folder.endswith("closed"):
            raise PermissionError(13, "Permission denied")
        return scandir(folder)

    monkeypatch.setattr(os, "scandir", guarded)
    first, second = run()
    assert first.path == "a.py"
    assert (second.path, second.failure) == ("closed", Failure.UNREADABLE)
    assert "Permission denied" in second.message


def test_names_that_are_no_unicode(tree):
    root = tree()
    Path(os.fsdecode(os.fsencode(root) + b"/a\xff.py")).touch()
    (entry,) = run()
    entry.path.encode()
    assert Path(entry.absolute).exists()


def test_deep_folders(tree):
    root = tree()
    folder = root
    for _ in range(300):
        folder /= "d"
    folder.mkdir(parents=True)
    (folder / "x.py").write_text("")
    assert len(found()) == 1
