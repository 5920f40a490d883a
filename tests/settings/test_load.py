import json

import jsonschema
import pytest

from autogen_lint.settings.discover import SettingsError
from autogen_lint.settings.kinds import Glob, IgnoreAt, PerFileIgnore
from autogen_lint.settings.load import COMMAND_LINE, DEFAULT, Resolver, load
from autogen_lint.settings.schema import DEFAULT_EXCLUDE, Settings, settings_table
from autogen_lint.settings.schema_json import json_schema


@pytest.fixture
def project(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    def write(path, text):
        file = tmp_path / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
        return str(file)

    return write


def error(call):
    with pytest.raises(SettingsError) as raised:
        call()
    return str(raised.value)


def test_defaults(project, tmp_path):
    resolved = Resolver().for_directory(str(tmp_path))
    assert resolved.settings.model_timeout == 120
    assert resolved.settings.cache_dir == str(tmp_path / ".autogen-lint-cache")
    assert set(resolved.origins.values()) == {DEFAULT}
    assert resolved.settings.exclude == tuple(Glob("", name) for name in DEFAULT_EXCLUDE)


def test_numbers_of_the_rules():
    settings = Settings()
    assert (settings.min_model_timeout, settings.model_timeout, settings.reasoning_model_timeout) == (30, 120, 300)
    assert (settings.http_timeout, settings.database_timeout) == (30, 30)
    assert (settings.subprocess_timeout, settings.mcp_timeout) == (60, 60)
    assert (settings.max_rounds, settings.max_auto_replies, settings.team_messages, settings.chat_turns) == (
        50,
        50,
        25,
        10,
    )
    assert (settings.retry_budget, settings.chat_budget, settings.max_message_chars) == (900, 3600, 20000)


def test_pyproject_table(project, tmp_path):
    path = project("pyproject.toml", '[tool.autogen-lint]\nmodel-timeout = 60\nignore = ["AGL1"]\n')
    resolved = Resolver().for_directory(str(tmp_path))
    assert resolved.settings.model_timeout == 60
    assert resolved.settings.ignore == ("AGL1",)
    assert resolved.file == path
    assert resolved.root == str(tmp_path)
    assert resolved.origins["model-timeout"] == path
    assert resolved.origins["max-rounds"] == DEFAULT


def test_the_closest_file_with_our_table_wins(project, tmp_path):
    project("autogen-lint.toml", "max-rounds = 1")
    project("a/pyproject.toml", "[tool.ruff]\n")
    project("a/b/.autogen-lint.toml", "max-rounds = 3")
    project("a/b/autogen-lint.toml", "max-rounds = 4")
    project("a/b/c/x.py", "")
    resolver = Resolver()
    rounds = [resolver.for_directory(str(tmp_path / sub)).settings.max_rounds for sub in ("", "a", "a/b", "a/b/c")]
    assert rounds == [1, 1, 3, 3]


def test_a_pyproject_that_is_no_toml_matters_only_if_it_is_ours(project, tmp_path):
    project("a/pyproject.toml", "nonsense")
    project("b/pyproject.toml", "[tool.autogen-lint\n")
    assert Resolver().for_directory(str(tmp_path / "a")).file is None
    assert "not valid TOML" in error(lambda: Resolver().for_directory(str(tmp_path / "b")))


def test_isolated_and_explicit_files(project, tmp_path):
    project("autogen-lint.toml", "max-rounds = 1")
    other = project("other/own.toml", "max-rounds = 2")
    assert Resolver(isolated=True).for_directory(str(tmp_path)).settings.max_rounds == 50
    assert Resolver(file=other).for_directory(str(tmp_path)).settings.max_rounds == 2
    assert "missing.toml" in error(lambda: Resolver(file="missing.toml").for_directory(str(tmp_path)))
    plain = project("plain/pyproject.toml", "[project]\n")
    assert "no [tool.autogen-lint] table" in error(lambda: load(plain, "."))


def test_root_without_settings(project, tmp_path):
    project("repo/pyproject.toml", "[project]\n")
    project("repo/src/a.py", "")
    assert Resolver().for_directory(str(tmp_path / "repo" / "src")).root == str(tmp_path / "repo")


def test_command_line_lies_over_the_file(project, tmp_path):
    project("autogen-lint.toml", "max-rounds = 1\nchat-turns = 7")
    resolved = Resolver({"max-rounds": 9}).for_directory(str(tmp_path))
    assert resolved.settings.max_rounds == 9
    assert resolved.settings.chat_turns == 7
    assert resolved.origins["max-rounds"] == COMMAND_LINE


def test_globs_are_relative_to_the_file_that_holds_them(project, tmp_path):
    base = project("shared/base.toml", 'exclude = ["a"]\nper-file-ignores = {"t/**" = ["AGL1"]}\nbaseline = "b.json"')
    file = project(
        "app/autogen-lint.toml",
        'extend = "../shared/base.toml"\nextend-exclude = ["x"]\n'
        'per-file-ignores = {"u/**" = ["AGL2"]}\n[ignore-at]\n"t.json" = {"/a/0" = ["AGL310"]}',
    )
    shared, app = str(tmp_path / "shared"), str(tmp_path / "app")
    resolved = load(file, app, {"extend-exclude": ["y"]})
    assert resolved.settings.exclude == (Glob(shared, "a"),)
    assert resolved.settings.extend_exclude == (Glob(app, "x"), Glob(str(tmp_path), "y"))
    assert resolved.settings.per_file_ignores == (
        PerFileIgnore(Glob(shared, "t/**"), ("AGL1",)),
        PerFileIgnore(Glob(app, "u/**"), ("AGL2",)),
    )
    assert resolved.settings.baseline == str(tmp_path / "shared" / "b.json")
    assert resolved.settings.ignore_at == (IgnoreAt(str(tmp_path / "app" / "t.json"), "/a/0", ("AGL310",)),)
    assert resolved.origins["baseline"] == base


def test_extend_chain_and_cycle(project, tmp_path):
    project("a.toml", 'extend = "b.toml"\nmax-rounds = 1')
    project("b.toml", 'extend = "c.toml"\nmax-rounds = 2\nchat-turns = 2\nseverity = {AGL101 = "error"}')
    project(
        "c.toml", 'max-rounds = 3\nchat-turns = 3\nteam-messages = 3\nseverity = {AGL101 = "info", AGL102 = "info"}'
    )
    settings = load("a.toml", ".").settings
    assert (settings.max_rounds, settings.chat_turns, settings.team_messages) == (1, 2, 3)
    assert settings.severity == {"AGL101": "error", "AGL102": "info"}
    project("c.toml", 'extend = "a.toml"')
    assert "extends itself" in error(lambda: load("a.toml", "."))


def test_layers_of_selections(project):
    file = project("a.toml", 'select = ["AGL1", "AGL301"]\nextend-select = ["AGL205"]\nignore = ["AGL102", "AGL4"]')
    again = load(file, ".", {"select": ["AGL102"]}).settings
    assert (again.select, again.extend_select, again.ignore) == (("AGL102",), (), ())
    more = load(file, ".", {"extend-select": ["AGL1"]}).settings
    assert (more.select, more.extend_select, more.ignore) == (("AGL1", "AGL301"), ("AGL205", "AGL1"), ("AGL4",))
    less = load(file, ".", {"ignore": ["AGL3", "AGL2"]}).settings
    assert (less.select, less.extend_select) == (("AGL1",), ())
    assert less.ignore == ("AGL102", "AGL4", "AGL3", "AGL2")


@pytest.mark.parametrize(
    "line, words",
    [
        ("model-timout = 3", ["model-timout", "unknown key", "'model-timeout'"]),
        ("model_timeout = 3", ["unknown key", "'model-timeout'"]),
        ("zzzzqq = 3", ["unknown key", "zzzzqq"]),
        ('model-timeout = "3"', ["model-timeout", "positive number of seconds", "text '3'"]),
        ("model-timeout = 0", ["positive number"]),
        ("model-timeout = -1", ["positive number"]),
        ("model-timeout = inf", ["positive number"]),
        ("model-timeout = nan", ["positive number"]),
        ("max-rounds = true", ["whole number of rounds", "boolean true"]),
        ("max-rounds = 2.5", ["whole number"]),
        ('preset = "loose"', ["'recommended', 'strict'", "'loose'"]),
        ('ignore = "AGL101"', ["list of texts", "text 'AGL101'"]),
        ("ignore = [1]", ["list of texts", "number 1"]),
        ('force-exclude = "yes"', ["true or false"]),
        ('severity = {AGL101 = "high"}', ["'info', 'warning', 'error'", "'AGL101'"]),
        ("per-file-ignores = []", ["table of lists"]),
        ('extend-exclude = ["build", "[z-a]"]', ["glob patterns", "'[z-a]'"]),
        ('per-file-ignores = {"!" = ["AGL1"]}', ["glob patterns", "'!'"]),
        ('ignore-at = {"a.json" = {"x" = ["AGL1"]}}', ["JSON pointer"]),
        ('target = "0.3"', ["'ag2-classic'", "requirement lines"]),
        ("target = []", ["requirement lines"]),
        ("exclude = {}", ["list of texts"]),
        ('baseline = ""', ["path"]),
        ('required-version = "new"', ["required-version", "version specifier"]),
        ('required-version = ">=99"', ["asks for autogen-lint >=99", "1.0"]),
        ("max-rounds = ", ["not valid TOML"]),
    ],
)
def test_errors_name_file_key_and_what_was_expected(project, line, words):
    file = project("autogen-lint.toml", line)
    message = error(lambda: load(file, ".", version="1.0"))
    assert message.startswith(f"{file}: ")
    for word in words:
        assert word in message


def test_errors_of_the_command_line():
    assert error(lambda: load(None, ".", {"max-rounds": "x"})).startswith("--max-rounds: expected")


def test_versions(project):
    for required in (">=0.1", "1.0", "~=1.0"):
        assert load(project("a.toml", f'required-version = "{required}"'), ".", version="1.0").settings.required_version


def test_targets(project):
    assert load(project("a.toml", 'target = "0.2"'), ".").settings.target == "0.2"
    lines = load(project("b.toml", 'target = ["autogen-agentchat==0.7.5"]'), ".").settings.target
    assert lines == ("autogen-agentchat==0.7.5",)


def test_a_byte_order_mark_is_fine(project):
    assert load(project("a.toml", "\ufeffmax-rounds = 3"), ".").settings.max_rounds == 3


def test_every_setting_is_documented_and_in_the_schema():
    table = list(settings_table())
    schema = json_schema()
    jsonschema.Draft7Validator.check_schema(schema)
    assert list(schema["properties"]) == [setting.key for setting in table]
    assert len(table) == len({setting.key for setting in table}) == 38
    for setting in table:
        assert setting.help.endswith(".")


def test_the_defaults_are_valid_settings():
    schema = json_schema()
    defaults = {s.key: s.kind.write(s.default) for s in settings_table() if s.default is not None}
    jsonschema.validate(json.loads(json.dumps(defaults)), schema)
    again = load(None, "/x", defaults).settings
    assert again.model_timeout == Settings().model_timeout
    assert [glob.pattern for glob in again.exclude] == list(DEFAULT_EXCLUDE)


@pytest.mark.parametrize(
    "table",
    [{"model-timout": 1}, {"max-rounds": 0}, {"ignore": "x"}, {"preset": "x"}, {"ignore-at": {"a": {"b": ["AGL1"]}}}],
)
def test_the_schema_rejects_what_loading_rejects(table):
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(table, json_schema())
    with pytest.raises(SettingsError):
        load(None, ".", table)


def test_values_as_toml_writes_them():
    table = {
        "per-file-ignores": {"a/**": ["AGL1"]},
        "ignore-at": {"/x/t.json": {"/a": ["AGL1"], "/b": ["AGL2"]}},
        "severity": {"AGL1": "info"},
        "exclude": ["a", "b"],
        "target": ["ag2<1"],
        "select": ["AGL1"],
        "max-rounds": 3,
    }
    settings = load(None, "/x", table).settings
    written = {s.key: s.kind.write(getattr(settings, s.name)) for s in settings_table() if s.key in table}
    assert written == table
