"""The ways from tools to calls: every registration; functions, methods, closures, partials, threads, imports."""

import pytest

from autogen_lint.model.tools.reach import label, steps

NEW = (
    "from autogen_agentchat.agents import AssistantAgent\nfrom autogen_core.tools import FunctionTool\n"
    "from autogen_ext.models.openai import OpenAIChatCompletionClient\nimport requests\n"
    "client = OpenAIChatCompletionClient(model='gpt-4o')\n"
)
OLD = (
    "import autogen, requests\nfrom autogen import AssistantAgent, UserProxyAgent\n"
    "a = AssistantAgent('a', llm_config={'config_list': [{'model': 'm'}]})\n"
    "u = UserProxyAgent('u', human_input_mode='NEVER')\n"
)
AG2 = "import requests\nfrom ag2 import Agent, Toolkit, tool\n"
FETCH = "def fetch(url: str) -> str:\n    return requests.get(url).text\n"


def ways(program, code, files=None, **options):
    found = []
    for call in program(code, files, **options).io_calls:
        if call.api != "requests.func":
            continue
        found += [(label(tool), tuple(steps(tool, frames))) for tool, frames in call.reached]
    return set(found)


@pytest.mark.parametrize(
    "body, way",
    [
        ("def t(u: str): return fetch(u)", ("fetch",)),
        ("def helper(u): return fetch(u)\ndef t(u: str): return helper(u)", ("helper", "fetch")),
        ("def t(u: str):\n    def inner(): return fetch(u)\n    return inner()", ("inner", "fetch")),
        ("def t(u: str): return (lambda: fetch(u))()", ("<lambda>", "fetch")),
        ("from functools import partial\nget = partial(fetch)\ndef t(u: str): return get(u)", ("fetch",)),
        ("class C:\n    def go(self, u): return fetch(u)\nc = C()\ndef t(u: str): return c.go(u)", ("C.go", "fetch")),
        (
            "class C:\n    def go(self, u): return self.low(u)\n    def low(self, u): return fetch(u)\n"
            "def t(u: str): return C().go(u)",
            ("C.go", "C.low", "fetch"),
        ),
        (
            "from concurrent.futures import ThreadPoolExecutor\n"
            "def t(u: str):\n    with ThreadPoolExecutor() as pool:\n        return pool.submit(fetch, u).result(5)",
            ("fetch",),
        ),
        ("import threading\ndef t(u: str): threading.Thread(target=fetch, args=(u,)).start()", ("fetch",)),
        ("import asyncio\nasync def t(u: str): return await asyncio.to_thread(fetch, u)", ("fetch",)),
        ("TABLE = {'f': fetch}\ndef t(u: str): return TABLE['f'](u)", ("fetch",)),
    ],
)
def test_ways_through_the_project(program, body, way):
    code = NEW + FETCH + body + "\nagent = AssistantAgent('desk', client, tools=[t])\n"
    assert ways(program, code) == {("tool `t` of agent `desk`", way)}


@pytest.mark.parametrize(
    "code, who",
    [
        ("AssistantAgent('desk', client, tools=[fetch])", "tool `fetch` of agent `desk`"),
        (
            "AssistantAgent('desk', client, tools=[FunctionTool(fetch, description='d')])",
            "tool `fetch` of agent `desk`",
        ),
        (
            "from autogen_core.tools import StaticWorkbench\n"
            "AssistantAgent('desk', client, workbench=StaticWorkbench(tools=[FunctionTool(fetch, description='d')]))",
            "tool `fetch` of agent `desk`",
        ),
        (
            "from autogen_core.tools import BaseTool\nclass T(BaseTool):\n"
            "    async def run(self, args, cancellation_token): return fetch(args.url)\n"
            "AssistantAgent('desk', client, tools=[T()])",
            "tool `T` of agent `desk`",
        ),
        (
            "from autogen_core.tool_agent import ToolAgent\n"
            "ToolAgent('runs tools', [FunctionTool(fetch, description='d')])",
            "tool `fetch`",
        ),
    ],
)
def test_registrations_of_agentchat(program, code, who):
    assert {found for found, _ in ways(program, NEW + FETCH + code + "\n")} == {who}


@pytest.mark.parametrize(
    "code",
    [
        "autogen.register_function(fetch, caller=a, executor=u, description='d')",
        "u.register_for_execution()(a.register_for_llm(description='d')(fetch))",
        "u.register_function({'fetch': fetch})",
        "UserProxyAgent('w', function_map={'fetch': fetch})",
    ],
)
def test_registrations_of_the_old_generations(program, code):
    ((who, way),) = ways(program, OLD + FETCH + code + "\n")
    assert who.startswith("tool `fetch` of agent")
    assert way == ()


@pytest.mark.parametrize(
    "code",
    [
        "Agent('desk', tools=[fetch])",
        "Agent('desk', tools=[tool(fetch)])",
        "Agent('desk', tools=[Toolkit(fetch)])",
        "desk = Agent('desk')\ndesk.add_tool(fetch)",
        "desk = Agent('desk')\ndesk.tool(fetch)",
    ],
)
def test_registrations_of_ag2(program, code):
    assert {found for found, _ in ways(program, AG2 + FETCH + code + "\n")} == {"tool `fetch` of agent `desk`"}


def test_tools_of_a_toolkit_that_is_decorated(program):
    code = AG2 + "kit = Toolkit()\n@kit.tool\n" + FETCH + "desk = Agent('desk', tools=[kit])\n"
    assert {found for found, _ in ways(program, code)} == {"tool `fetch` of agent `desk`"}


def test_a_helper_that_is_called_often_is_still_reached(program):
    tools = "".join(f"def t{i}(u: str): return fetch(u)\n" for i in range(20))
    code = (
        NEW + FETCH + tools + f"a = AssistantAgent('desk', client, tools=[{', '.join(f't{i}' for i in range(20))}])\n"
    )
    assert {found for found, _ in ways(program, code)} == {f"tool `t{i}` of agent `desk`" for i in range(20)}


def test_a_function_of_another_module_is_named_with_it(program):
    files = {"app/crm.py": "import requests\n" + FETCH}
    code = (
        NEW + "import crm\ndef look_up(u: str): return crm.fetch(u)\nAssistantAgent('desk', client, tools=[look_up])\n"
    )
    assert ways(program, code, files) == {("tool `look_up` of agent `desk`", ("crm.fetch",))}


def test_what_no_tool_leads_to(program):
    code = NEW + FETCH + "def t(u: str): return u\nAssistantAgent('desk', client, tools=[t])\nfetch('u')\n"
    assert ways(program, code) == set()
