"""Tools in every form of registration, and the I/O calls they lead to."""

import pytest

from autogen_lint.values.intent import SetItem
from autogen_lint.values.value import Absent, Unknown, number

OLD = (
    "import autogen, requests\n"
    "from autogen import ConversableAgent, register_function\n"
    "a = ConversableAgent('a', llm_config={'model': 'm'})\n"
    "u = ConversableAgent('u', llm_config=False)\n"
    "def get(url: str) -> str:\n    return requests.get(url).text\n"
)
NEW = (
    "import requests\nfrom autogen_agentchat.agents import AssistantAgent\n"
    "from autogen_core.tools import FunctionTool\n"
    "def get(url: str) -> str:\n    return requests.get(url).text\n"
)


def sides(tool):
    return (tool.for_llm, tool.for_execution, sorted(agent.label for agent in tool.agents))


@pytest.mark.parametrize(
    "code, expected",
    [
        ("register_function(get, caller=a, executor=u, description='d')", (True, True, ["a", "u"])),
        ("autogen.register_function(get, caller=a, executor=u, name='get', description='d')", (True, True, ["a", "u"])),
        ("a.register_for_llm(description='d')(get)", (True, False, ["a"])),
        ("u.register_for_execution()(get)", (False, True, ["u"])),
        ("u.register_for_execution()(a.register_for_llm(description='d')(get))", (True, True, ["a", "u"])),
        ("u.register_function(function_map={'get': get})", (False, True, ["u"])),
        ("w = ConversableAgent('w', function_map={'get': get})", (False, True, ["w"])),
        ("w = ConversableAgent('w', functions=[get])", (True, False, ["w"])),
        ("w = ConversableAgent('w', functions=get)", (True, False, ["w"])),
        ("a.run(message='x', tools=[get])", (True, True, ["a"])),
    ],
)
def test_registration_of_the_old_generations(program, code, expected):
    (tool,) = program(OLD + code + "\n", target="ag2-classic").tools
    assert tool.name == "get"
    assert tool.function is not None
    assert sides(tool) == expected


def test_stacked_decorators_make_one_tool(program):
    result = program(
        OLD + "@u.register_for_execution()\n@a.register_for_llm(name='look', description='d')\n"
        "def look_up(q: str) -> str:\n    return requests.get(q).text\n"
    )
    (tool,) = result.tools
    assert tool.name == "look"
    assert sides(tool) == (True, True, ["a", "u"])
    reached = [[found.name for found, _ in call.reached] for call in result.io_calls]
    assert sorted(reached) == [[], ["look"]]


def test_tool_objects_of_ag2(program):
    result = program(
        OLD + "from autogen.tools import tool\n@tool(name='t', description='d')\n"
        "def fetch(q: str) -> str:\n    return requests.get(q).text\n"
        "fetch.register_for_llm(a)\nfetch.register_for_execution(u)\n",
        target="ag2-classic",
    )
    (tool,) = result.tools
    assert (tool.name, *sides(tool)) == ("t", True, True, ["a", "u"])


def test_a_schema_without_function_and_one_that_is_executed(program):
    result = program(
        "from autogen import ConversableAgent\n"
        "c = {'model': 'm', 'functions': [{'name': 'f', 'parameters': {}}, {'name': 'g'}]}\n"
        "def f(): pass\na = ConversableAgent('a', llm_config=c)\n"
        "u = ConversableAgent('u', function_map={'f': f})\n"
    )
    by_name = {tool.name: tool for tool in result.tools}
    assert sides(by_name["f"]) == (True, True, ["a", "u"])
    assert sides(by_name["g"]) == (True, False, ["a"])
    assert len(result.tools) == 2


@pytest.mark.parametrize(
    "tools",
    ["[get]", "get", "[FunctionTool(get, description='d')]", "[FunctionTool(func=get, description='d', name='get')]"],
)
def test_tools_of_new_agents(program, tools):
    result = program(NEW + f"x = AssistantAgent('x', None, tools={tools})\n")
    (tool,) = result.tools
    assert tool.name == "get"
    assert sides(tool) == (True, True, ["x"])
    (call,) = result.io_calls
    assert call.api == "requests.func"
    assert [found.name for found, _ in call.reached] == ["get"]


def test_tools_of_ag2_agents(program):
    result = program(
        "import requests\nfrom ag2 import Agent\na = Agent('a')\n@a.tool\n"
        "def one(q: str) -> str:\n    return requests.get(q).text\n"
        "@a.tool(name='zwei')\ndef two() -> str:\n    return ''\n"
    )
    assert sorted((tool.name, *sides(tool)) for tool in result.tools) == [
        ("one", True, True, ["a"]),
        ("zwei", True, True, ["a"]),
    ]
    assert [[found.name for found, _ in call.reached] for call in result.io_calls] == [["one"]]


def test_the_way_from_a_tool_through_a_helper(program):
    result = program(
        OLD + "def helper(u):\n    return get(u)\ndef tool_(q: str) -> str:\n    return helper(q)\n"
        "register_function(tool_, caller=a, executor=u, description='d')\n"
    )
    assert result.io_calls
    for call in result.io_calls:
        ((tool, frames),) = call.reached
        assert tool.name == "tool_"
        assert [frame.name for frame in frames] == ["helper", "get"]


def test_a_tool_of_another_module_is_followed(program):
    files = {"app/net.py": "import requests\ndef load(u):\n    return requests.get(u)\n"}
    result = program(
        "from net import load\n" + OLD + "register_function(load, caller=a, executor=u, description='d')\n", files
    )
    paths = {call.origin.location.path: call for call in result.io_calls}
    assert [tool.name for tool, _ in paths["app/net.py"].reached] == ["load"]


@pytest.mark.parametrize(
    "code, api, timeout",
    [
        ("requests.get(u)", "requests.func", None),
        ("requests.get(u, timeout=5)", "requests.func", 5),
        ("from requests import get as fetch\nfetch(u, timeout=5)", "requests.func", 5),
        ("s = requests.Session()\ns.post(u, timeout=6)", "requests.Session", 6),
        ("with requests.Session() as s:\n    s.get(u)", "requests.Session", None),
        ("requests.Session().get(u)", "requests.Session", None),
        ("g = partial(requests.get, timeout=7)\ng(u)", "requests.func", 7),
        ("g = partial(requests.get)\ng(u)", "requests.func", None),
        ("g = requests.get\ng(u)", "requests.func", None),
        ("urllib.request.urlopen(u, None, 8)", "urllib.urlopen", 8),
        ("threading.Thread(target=requests.get, args=(u,), kwargs={'timeout': 9}).start()", "requests.func", 9),
        ("asyncio.to_thread(requests.get, u, timeout=9)", "requests.func", 9),
        ("loop.run_in_executor(None, requests.get, u)", "requests.func", None),
    ],
)
def test_io_calls_in_their_forms(program, code, api, timeout):
    result = program(
        "import requests, urllib.request, threading, asyncio\nfrom functools import partial\n"
        f"u = 'http://x'\nloop = asyncio.get_event_loop()\n{code}\n"
    )
    found = [(call.api, number(call.arguments.get("timeout"))) for call in result.io_calls]
    assert found == [(api, timeout)]


def test_sessions_kept_on_objects_and_in_annotations(program):
    result = program(
        "import requests\nclass C:\n    def __init__(self):\n        self.s = requests.Session()\n"
        "    def go(self):\n        return self.s.get('u')\ndef f(s: requests.Session):\n"
        "    return s.get('u')\ndef g(s):\n    return s.get('u')\n"
    )
    assert [call.origin.location.line for call in result.io_calls] == [6, 8]


def test_keywords_that_may_hide_are_unknown(program):
    (call,) = program("import requests\ndef f(**kw):\n    return requests.get('u', **kw)\n").io_calls
    assert isinstance(call.arguments.get("timeout"), Unknown)
    (call,) = program("import requests\nrequests.get('u', **{'headers': {}})\n").io_calls
    assert isinstance(call.arguments.get("timeout"), Absent)


def test_nothing_is_written_into_a_call_that_takes_no_keywords(program):
    (call,) = program(
        "import requests, asyncio\nloop = asyncio.get_event_loop()\nloop.run_in_executor(None, requests.get, 'u')\n"
    ).io_calls
    assert not call.origin.supports(SetItem("timeout", 30))


def test_model_clients_are_no_io_calls(program):
    result = program(
        "from autogen_ext.models.openai import OpenAIChatCompletionClient\nc = OpenAIChatCompletionClient(model='m')\n"
    )
    assert result.io_calls == []
    assert len(result.models) == 1
