"""Values that reach AutoGen by ways of Python's own: command lines, functional tools, late changes."""

import json

import pytest

from autogen_lint.values.value import Union, Unknown, number

AGENT = "import autogen\n"
LIST = "[{'model': 'm'}]"


def timeouts(program, source, **options):
    return [number(config.settings.get("timeout")) for config in program(AGENT + source, **options).models]


@pytest.mark.parametrize(
    "source",
    [
        "import click\n@click.command()\n@click.option('--wait', '-w', default=9)\ndef main(wait):\n    USE\nmain()\n",
        "import click\n@click.command()\n@click.option('-w', 'wait', default=9)\ndef main(wait):\n    USE\n",
        "import typer\ndef main(wait: int = typer.Option(9, '--wait')):\n    USE\ntyper.run(main)\n",
        "import argparse\np = argparse.ArgumentParser()\np.add_argument('--wait', type=int, default=9)\n"
        "wait = p.parse_args().wait\nUSE\n",
    ],
)
def test_defaults_of_command_lines_count(program, source):
    agent = f"autogen.AssistantAgent('a', llm_config={{'config_list': {LIST}, 'timeout': wait}})"
    assert timeouts(program, source.replace("USE", agent)) == [9]


def test_an_option_without_default_is_not_known(program):
    source = "import typer\ndef main(wait: int = typer.Option(...)):\n    x = {'config_list': [], 'timeout': wait}\n"
    (config,) = program(AGENT + source + "    autogen.AssistantAgent('a', llm_config=x)\n").models
    assert isinstance(config.settings.get("timeout"), Unknown)


def test_an_argument_keeps_the_case_of_its_name(program):
    source = (
        "import argparse\np = argparse.ArgumentParser()\np.add_argument('--maxWait', default=9)\n"
        f"autogen.AssistantAgent('a', llm_config={{'config_list': {LIST}, 'timeout': p.parse_args().maxWait}})\n"
    )
    assert timeouts(program, source) == [9]


@pytest.mark.parametrize(
    "expression",
    [
        "functools.reduce(lambda x, y: {**x, **y}, [{'config_list': []}, {'timeout': 9}])",
        "functools.reduce(operator.or_, [{'config_list': []}, {'timeout': 9}])",
        "list(map(lambda wait: {'config_list': [], 'timeout': wait}, [9]))[0]",
        "next(iter([{'config_list': [], 'timeout': 9}]), None) or {'config_list': [], 'timeout': 9}",
    ],
)
def test_functional_tools(program, expression):
    source = f"import functools, operator\nautogen.AssistantAgent('a', llm_config={expression})\n"
    assert timeouts(program, source)[-1] == 9


def test_setattr_on_an_object_of_the_project(program):
    source = (
        "class Options:\n    pass\no = Options()\nsetattr(o, 'wait', 9)\n"
        f"autogen.AssistantAgent('a', llm_config={{'config_list': {LIST}, 'timeout': o.wait}})\n"
    )
    assert timeouts(program, source) == [9]


def test_a_module_that_is_imported_by_function(program):
    result = program("import importlib\nlib = importlib.import_module('autogen')\nlib.AssistantAgent('a')\n")
    assert [agent.cls for agent in result.agents] == ["autogen.AssistantAgent"]


def test_a_class_with_a_new_of_its_own(program):
    source = (
        "class Config:\n    _one = None\n    def __new__(cls):\n        if cls._one is None:\n"
        "            cls._one = super().__new__(cls)\n            cls._one.llm = {'config_list': [], 'timeout': 9}\n"
        "        return cls._one\nautogen.AssistantAgent('a', llm_config=Config().llm)\n"
    )
    assert timeouts(program, source) == [9]


def test_what_a_function_that_nobody_calls_changes_is_one_of_two(program):
    source = (
        "c = {'config_list': [], 'timeout': 120}\ndef quick():\n    c['timeout'] = 5\n"
        "def build():\n    autogen.AssistantAgent('a', llm_config=c)\n"
    )
    (config,) = program(AGENT + source).models
    value = config.settings.get("timeout")
    assert isinstance(value, Union)
    assert sorted(number(option) for option in value.options) == [5, 120]


def test_a_check_that_refuses_is_meant_to_pass(program):
    source = "key = ''\nif not key:\n    raise ValueError('no key')\nautogen.AssistantAgent('a')\n"
    assert len(program(AGENT + source).agents) == 1
    assert not program(AGENT + "raise SystemExit\nautogen.AssistantAgent('a')\n").agents


def test_an_error_ends_its_cell_only(project_notebook):
    result = project_notebook(["import autogen\n", "raise ValueError\n", "autogen.AssistantAgent('a')\n"])
    assert [agent.label for agent in result.agents] == ["a"]


@pytest.fixture
def project_notebook(catalog):
    from autogen_lint.model.analyse import analyse_module
    from autogen_lint.model.target import Target
    from autogen_lint.python.module import PyModule, parse_module
    from autogen_lint.source.notebook import NotebookText, read_notebook
    from autogen_lint.source.text import SourceFile

    class Nothing:
        root = ""

        def read(self, path, kind):
            return None

        def may_hold(self, folder, name):
            return False

    def analyse(sources):
        cells = [
            {"cell_type": "code", "source": source, "metadata": {}, "outputs": [], "execution_count": None}
            for source in sources
        ]
        text = json.dumps({"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5})
        notebook = read_notebook(SourceFile("a.ipynb", text.encode(), text, "utf-8"))
        assert isinstance(notebook, NotebookText)
        module = parse_module(notebook)
        assert isinstance(module, PyModule)
        return analyse_module(module, Nothing(), Target(None), catalog)

    return analyse
