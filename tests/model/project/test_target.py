from __future__ import annotations

import posixpath

import pytest
from hypothesis import given
from hypothesis import strategies as st
from packaging.specifiers import SpecifierSet

from autogen_lint.manifests.tables import poetry_specifier
from autogen_lint.model.project.releases import at_least, below
from autogen_lint.model.project.requirements import parse_need, read_needs
from autogen_lint.model.project.resolve_target import TargetResolver, generation_of
from autogen_lint.model.target import Target
from autogen_lint.source.text import SourceFile


class Files:
    """A project in memory; counts what is read."""

    def __init__(self, files: dict[str, str]) -> None:
        self.files = files
        self.reads: list[str] = []

    def names(self, directory: str) -> list[str]:
        return sorted(posixpath.basename(path) for path in self.files if posixpath.dirname(path) == directory)

    def read(self, path: str) -> SourceFile | None:
        self.reads.append(path)
        text = self.files.get(path)
        return SourceFile(path, text.encode(errors="replace"), text, "utf-8") if text is not None else None


def resolve(files: dict[str, str], *references: str, path: str = "/p/src/app.py", **options: object) -> Target:
    return TargetResolver(Files(files), "/p", **options).resolve(path, references)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "references, generation",
    [
        (("autogen_agentchat.agents.AssistantAgent",), "0.4"),
        (("autogen_core.CancellationToken", "autogen.ConversableAgent"), "0.4"),
        (("autogen_ext.models.openai",), "0.4"),
        (("ag2.Agent",), "ag2"),
        (("autogen.beta.Agent",), "ag2"),
        (("autogen.AssistantAgent", "autogen.LLMConfig"), "ag2-classic"),
        (("autogen.agentchat.group.patterns.AutoPattern",), "ag2-classic"),
        (("autogen.agentchat.run_group_chat",), "ag2-classic"),
        (("autogen.agentchat.contrib.agent_builder.AgentBuilder",), "0.2"),
        (("autogen.AssistantAgent",), None),
        (("autogenous.AssistantAgent", "ag2x.Agent", "requests.get"), None),
        ((), None),
    ],
)
def test_imports_alone(references: tuple[str, ...], generation: str | None) -> None:
    target = resolve({}, *references)
    assert target.generation == generation
    assert target.versions == {}


@pytest.mark.parametrize(
    "requirement, generation",
    [
        ("pyautogen==0.2.35", "0.2"),
        ("pyautogen~=0.2.0", "0.2"),
        ("pyautogen<0.3", "0.2"),
        ("pyautogen>=0.2.18", None),
        ("pyautogen", None),
        ("pyautogen>=0.3,<0.10", "ag2-classic"),
        ("pyautogen==0.9", "ag2-classic"),
        ("ag2<1", "ag2-classic"),
        ("ag2", "ag2-classic"),  # only its releases before 1.0 have the module that is imported
        ("ag2[openai]==0.9.10", "ag2-classic"),
        ("autogen>=0.3", "ag2-classic"),
        ("autogen-agentchat~=0.2", "0.2"),
        ("autogen-agentchat", "0.2"),
        ("autogen-agentchat==0.7.5", None),
        ("requests", None),
    ],
)
def test_import_autogen_is_told_apart_by_requirements(requirement: str, generation: str | None) -> None:
    target = resolve({"/p/requirements.txt": requirement + "\n"}, "autogen.AssistantAgent")
    assert target.generation == generation


def test_evidence_names_file_line_and_reason() -> None:
    target = resolve({"/p/requirements.txt": "requests\n\n# agents\npyautogen==0.2.35\n"}, "autogen.AssistantAgent")
    assert target.evidence == (
        "it imports autogen",
        "/p/requirements.txt:4 asks for pyautogen==0.2.35, which is AutoGen 0.2",
    )
    assert target.versions == {"pyautogen": "0.2.35"}
    assert target.specifiers == {"pyautogen": "==0.2.35"}


def test_requirement_wins_over_shape() -> None:
    target = resolve({"/p/requirements.txt": "pyautogen==0.2.35\n"}, "autogen.LLMConfig")
    assert target.generation == "0.2"


@pytest.mark.parametrize(
    "requirement, generation",
    [
        ("autogen-agentchat>=0.4", "0.4"),
        ("autogen-ext[openai]==0.7.5", "0.4"),
        ("pyautogen>=0.10", "0.4"),
        ("ag2>=1", "ag2"),
        ("ag2", None),
        ("autogen-agentchat", None),
    ],
)
def test_documents_have_requirements_only(requirement: str, generation: str | None) -> None:
    assert resolve({"/p/requirements.txt": requirement}, path="/p/team.json").generation == generation


def test_lock_wins_over_loose_specifier_also_from_further_up() -> None:
    files = {
        "/p/src/requirements.txt": "ag2>=0.8\n",
        "/p/uv.lock": '[[package]]\nname = "ag2"\nversion = "0.9.7"\nsource = { registry = "x" }\n',
    }
    target = resolve(files, path="/p/src/app.py")
    assert target.generation == "ag2-classic"
    assert target.versions == {"ag2": "0.9.7"}
    assert target.specifiers == {"ag2": ">=0.8"}


def test_nearest_requirement_wins() -> None:
    files = {"/p/requirements.txt": "pyautogen==0.2.35", "/p/samples/a/requirements.txt": "ag2==0.9.10"}
    assert resolve(files, "autogen.AssistantAgent", path="/p/samples/a/x.py").generation == "ag2-classic"
    assert resolve(files, "autogen.AssistantAgent", path="/p/samples/b/x.py").generation == "0.2"


def test_nearest_range_wins_over_a_release_further_up() -> None:
    files = {"/p/requirements.txt": "pyautogen==0.2.35", "/p/samples/a/requirements.txt": "ag2>=0.9.10,<1"}
    assert resolve(files, "autogen.AssistantAgent", path="/p/samples/a/x.py").generation == "ag2-classic"
    assert resolve(files, "autogen.AssistantAgent", path="/p/x.py").generation == "0.2"


def test_search_ends_at_the_root() -> None:
    files = Files({"/requirements.txt": "ag2==0.9.10", "/p/requirements.txt": "requests"})
    assert TargetResolver(files, "/p").resolve("/p/a/b.py").versions == {}
    assert "/requirements.txt" not in files.reads


@pytest.mark.parametrize(
    "root, path, found",
    [
        ("", "src/deep/app.py", ["requirements.txt", "src/requirements.txt"]),
        (".", "./src/app.py", ["requirements.txt", "src/requirements.txt"]),
        ("", "app.py", ["requirements.txt"]),
        ("src", "src/deep/app.py", ["src/requirements.txt"]),
        ("src/", "src/app.py", ["src/requirements.txt"]),
        ("src", "srcs/app.py", []),
        ("src", "requirements_of_others.py", ["requirements.txt"]),
        ("..", "../other/app.py", ["../requirements.txt"]),
        ("", "../other/app.py", []),
        ("/", "/p/q/app.py", ["/p/requirements.txt"]),
        ("/p", "/p/q/app.py", ["/p/requirements.txt"]),
        ("/p/q", "/p/q/app.py", []),
    ],
)
def test_directories_that_are_searched(root: str, path: str, found: list[str]) -> None:
    names = ("requirements.txt", "src/requirements.txt", "../requirements.txt", "/p/requirements.txt")
    files = Files(dict.fromkeys(names, "ag2==0.9.10"))
    TargetResolver(files, root).resolve(path)
    assert sorted(files.reads) == sorted(found)


def test_search_goes_up_in_paths_relative_to_the_working_directory() -> None:
    files = Files({"../requirements.txt": "ag2==0.9.10", "lib/requirements.txt": "requests"})
    assert TargetResolver(files, "").resolve("lib/a/b.py").versions == {}
    assert TargetResolver(files, "..").resolve("lib/a/b.py").versions == {"ag2": "0.9.10"}
    assert TargetResolver(files, "..").resolve("b.py").versions == {"ag2": "0.9.10"}
    assert TargetResolver(files, "..").resolve("../x/b.py").versions == {"ag2": "0.9.10"}
    assert not any(path.startswith("../..") for path in files.reads)


def test_a_directory_is_read_once() -> None:
    files = Files({"/p/requirements.txt": "ag2==0.9.10"})
    resolver = TargetResolver(files, "/p")
    for name in ("a/x.py", "a/y.py", "b/z.py"):
        assert resolver.resolve(f"/p/{name}", ["autogen.AssistantAgent"]).generation == "ag2-classic"
    assert files.reads == ["/p/requirements.txt"]


def test_settings_override() -> None:
    files = {"/p/requirements.txt": "pyautogen==0.2.35"}
    assert resolve(files, "autogen.AssistantAgent", override="ag2-classic").generation == "ag2-classic"
    target = resolve(files, "autogen_agentchat.teams", override=("autogen-agentchat==0.7.5",))
    assert (target.generation, target.versions) == ("0.4", {"autogen-agentchat": "0.7.5"})


PEP621 = """
[project]
name = "x"
dependencies = ["requests>=2", "autogen-agentchat>=0.4,<0.8"]
[project.optional-dependencies]
models = ["autogen-ext[openai]==0.7.5"]
[dependency-groups]
dev = ["pytest", {include-group = "test"}, "openai~=1.6"]
"""
POETRY = """
[tool.poetry.dependencies]
python = "^3.10"
pyautogen = "^0.2.18"
openai = {version = "~1.3", optional = true}
[tool.poetry.group.dev.dependencies]
ag2 = "0.9"
mcp = "*"
"""
TOOLS = """
[tool.uv]
dev-dependencies = ["ag2>=0.9"]
[tool.pdm.dev-dependencies]
test = ["autogen-core==0.4.9"]
[tool.hatch.envs.default]
dependencies = ["autogen-ext==0.5.7"]
"""
SETUP_CFG = """
[options]
install_requires =
    requests
    pyautogen>=0.2,<0.3
[options.extras_require]
x = ag2==0.9.10
"""
PIPFILE = """
[packages]
pyautogen = "==0.2.20"
ag2 = {version = ">=0.9", extras = ["openai"]}
openai = "*"
"""
ENVIRONMENT = """
name: x
dependencies:
  - python=3.11
  - openai=1.30
  - pip:
    - pyautogen==0.2.35  # pinned
    - "ag2[openai]>=0.9"
"""
POETRY_LOCK = """
[[package]]
name = "pyautogen"
version = "0.2.35"
description = "x"

[[package]]
name = "zope"
version = "1.0"
"""
PIPFILE_LOCK = """{"_meta": {}, "default": {"ag2": {"version": "==0.9.10"}, "x": {"git": "y"}}, "develop": {}}"""


@pytest.mark.parametrize(
    "name, text, expected",
    [
        ("pyproject.toml", PEP621, {"autogen-agentchat": "<0.8,>=0.4", "autogen-ext": "==0.7.5", "openai": "~=1.6"}),
        ("pyproject.toml", POETRY, {"pyautogen": ">=0.2.18,<0.3", "openai": ">=1.3,<1.4", "ag2": "==0.9", "mcp": ""}),
        ("pyproject.toml", TOOLS, {"ag2": ">=0.9", "autogen-core": "==0.4.9", "autogen-ext": "==0.5.7"}),
        ("setup.cfg", SETUP_CFG, {"pyautogen": "<0.3,>=0.2", "ag2": "==0.9.10"}),
        ("Pipfile", PIPFILE, {"pyautogen": "==0.2.20", "ag2": ">=0.9", "openai": ""}),
        ("environment.yml", ENVIRONMENT, {"openai": "==1.30.*", "pyautogen": "==0.2.35", "ag2": ">=0.9"}),
        ("poetry.lock", POETRY_LOCK, {"pyautogen": "==0.2.35"}),
        ("uv.lock", POETRY_LOCK, {"pyautogen": "==0.2.35"}),
        ("pdm.lock", POETRY_LOCK, {"pyautogen": "==0.2.35"}),
        ("Pipfile.lock", PIPFILE_LOCK, {"ag2": "==0.9.10"}),
        ("requirements-dev.txt", "ag2 >= 0.9 ; python_version > '3.9'  # why\n", {"ag2": ">=0.9"}),
        ("constraints.txt", "PyAutoGen==0.2.35\n", {"pyautogen": "==0.2.35"}),
        ("requirements.txt", "ag2==0.9.10 --hash=sha256:abc \\\n   --hash=sha256:def\n", {"ag2": "==0.9.10"}),
        ("requirements.txt", "-e .\n--index-url https://x/autogen\ngit+https://x/ag2\nag2 @ file:///x\n", {"ag2": ""}),
        ("README.txt", "ag2==0.9.10", {}),
        ("pyproject.toml", "[project\nag2 = broken", {}),
        ("setup.cfg", "no section ag2", {}),
        ("Pipfile.lock", "{ag2", {}),
        ("Pipfile.lock", '[1, 2, "ag2"]', {}),
    ],
)  # fmt: skip
def test_readers(name: str, text: str, expected: dict[str, str]) -> None:
    needs = read_needs("/p", Files({f"/p/{name}": text}))
    assert {need.distribution: need.specifier for need in needs} == expected
    for need in needs:
        if need.path.endswith("requirements.txt") or name in {"pyproject.toml", "setup.cfg", "Pipfile"}:
            assert need.distribution in text.splitlines()[need.line - 1].lower()


def test_included_requirement_files_and_cycles() -> None:
    files = Files(
        {
            "/p/requirements.txt": "-r deps/agents.txt\n-c other.txt\n",
            "/p/deps/agents.txt": "-r ../requirements.txt\nag2==0.9.10\n-r missing.txt\n",
            "/p/other.txt": "openai<2\n",
        }
    )
    needs = read_needs("/p", files)
    assert [(n.distribution, n.path, n.line) for n in needs] == [
        ("ag2", "/p/deps/agents.txt", 2),
        ("openai", "/p/other.txt", 1),
    ]


@pytest.mark.parametrize(
    "poetry, inside, outside",
    [
        ("^0.2.18", ["0.2.18", "0.2.35"], ["0.3.0", "0.2.17"]),
        ("^1.2", ["1.2", "1.99"], ["2.0", "1.1"]),
        ("^0.0.3", ["0.0.3"], ["0.0.4"]),
        ("~0.2.3", ["0.2.9"], ["0.3"]),
        ("~1", ["1.9"], ["2.0"]),
        ("0.2.*", ["0.2.5"], ["0.3"]),
        ("0.2.35", ["0.2.35"], ["0.2.34"]),
        (">=0.9,<1", ["0.9.10"], ["1.0"]),
        ("*", ["0.1", "9"], []),
        ("nonsense!", ["1.0"], []),
    ],
)
def test_poetry_specifier(poetry: str, inside: list[str], outside: list[str]) -> None:
    specifier = SpecifierSet(poetry_specifier(poetry))
    assert all(version in specifier for version in inside)
    assert not any(version in specifier for version in outside)


@given(st.lists(st.integers(0, 99), min_size=1, max_size=4))
def test_caret_admits_its_own_version_and_no_next_significant_one(numbers: list[int]) -> None:
    version = ".".join(map(str, numbers))
    specifier = SpecifierSet(poetry_specifier(f"^{version}"))
    significant = next((i for i, n in enumerate(numbers) if n), len(numbers) - 1)
    following = ".".join(map(str, [*numbers[:significant], numbers[significant] + 1]))
    assert version in specifier
    assert following not in specifier


@given(st.text(max_size=80))
def test_no_line_breaks_the_readers(text: str) -> None:
    names = ("requirements.txt", "pyproject.toml", "setup.cfg", "Pipfile", "Pipfile.lock", "environment.yml", "uv.lock")
    for name in names:
        for need in read_needs("/p", Files({f"/p/{name}": f"ag2{text}"})):
            assert need.distribution


def test_parse_need_takes_wildcards_for_no_version() -> None:
    pinned, wild = parse_need("ag2==0.9.10"), parse_need("ag2==0.9.*")
    assert pinned is not None
    assert pinned.version == "0.9.10"
    assert wild is not None
    assert wild.version is None
    assert parse_need("not a requirement!") is None


def test_generation_of_releases() -> None:
    assert generation_of("pyautogen", "0.2.35") == "0.2"
    assert generation_of("pyautogen", "0.3.0") == "ag2-classic"
    assert generation_of("pyautogen", "0.10.0") == "0.4"
    assert generation_of("ag2", "0.14.0") == "ag2-classic"
    assert generation_of("ag2", "1.0.0") == "ag2"
    assert generation_of("autogen-agentchat", "0.2.40") == "0.2"
    assert generation_of("openai", "1.0") == ""


def test_certain_releases() -> None:
    exact = Target("0.4", {"autogen-agentchat": "0.7.5"})
    assert at_least(exact, "0.7.0")
    assert not below(exact, "0.7.5")
    assert below(exact, "0.8")
    loose = Target("0.4", specifiers={"autogen-agentchat": ">=0.4"})
    assert not at_least(loose, "0.7.0")
    assert at_least(loose, "0.4.2")
    assert not below(loose, "0.7.0")
    old = Target("0.2", specifiers={"pyautogen": ">=0.1.7,<0.2"})
    assert below(old, "0.2")
    assert not at_least(old, "0.2")
    classic = Target("ag2-classic", specifiers={"ag2": ""})
    assert below(classic, "1.0")
    assert not below(classic, "0.11")
    assert not at_least(Target("0.4"), "0.1")
    assert not below(Target(), "99")
    sdk = Target("0.2", specifiers={"openai": ">=1.3,<2"})
    assert at_least(sdk, "1.0", "openai")
    assert below(sdk, "2", "openai")
    assert not below(sdk, "1.9", "openai")
