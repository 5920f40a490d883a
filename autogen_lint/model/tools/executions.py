"""Who executes code that models write, where it runs, and under which settings.

Sources: pyautogen 0.2.35, ag2 0.9.10 and 0.14.0 (``code_utils.py``, ``agentchat/conversable_agent.py``, ``coding``),
autogen-agentchat 0.7.5 (``agents/_code_executor_agent.py``), autogen-ext 0.7.5 (``code_executors``).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from autogen_lint.catalog.execution import ExecutorFact, Where, executor, legacy, server
from autogen_lint.catalog.query import Catalog, bind
from autogen_lint.model.building.builder import SAME_OBJECT, constructed, objects, qualified, set_attribute
from autogen_lint.model.entities import Agent
from autogen_lint.model.program import Program
from autogen_lint.model.project.surroundings import switches_docker_off
from autogen_lint.values.origin import Origin
from autogen_lint.values.places import place_of
from autogen_lint.values.value import Absent, Call, Known, Mapping, Sequence, Unknown, Value, alternatives, string

CONFIG = "code_execution_config"
_TOOL = "autogen_ext.tools.code_execution.PythonCodeExecutionTool"
_AGENT = "autogen_agentchat.agents.CodeExecutorAgent"
_SETTERS = ("os.environ.__setitem__", "os.environ.setdefault", "os.environ.update")


@dataclass(frozen=True, slots=True, eq=False)
class Executor:
    """An executor object: `arguments` are bound to its parameters."""

    call: Call
    cls: str
    fact: ExecutorFact
    arguments: Mapping

    @property
    def short(self) -> str:
        return self.cls.rpartition(".")[2]


@dataclass(slots=True, eq=False)
class Execution:
    """One way in which code is executed, with those who do.

    `place` is where it is decided where the code runs. `settings` is the legacy dict, `executor` the object that runs
    the code; neither where an agent does so without being told. `where` is None where that is not known.
    """

    place: Origin
    where: Where | None
    settings: Mapping | None = None
    executor: Executor | None = None
    agents: list[Agent] = field(default_factory=list)
    by_tool: bool = False
    """A tool executes what the model passes to it."""


def executions(program: Program) -> list[Execution]:
    """All ways in which the agents of a program execute code, each once."""
    found: dict[object, Execution] = {}
    docker_is_off = any(agent.generation == "old" for agent in program.agents) and program.once(uses_no_docker)
    for agent in program.agents:
        for one in _of_agent(agent, program.catalog, docker_is_off):
            found.setdefault(one.place.key, one).agents.append(agent)
    for tool in program.tools:
        for one in _of_tool(tool.value, program.catalog):
            known = found.setdefault(one.place.key, one)
            known.by_tool = True
            known.agents += [agent for agent in tool.agents if agent not in known.agents]
    return list(found.values())


def executors(program: Program) -> Iterator[Executor]:
    """Every executor object that a program builds."""
    seen: set[object] = set()
    for event in program.calls.of(*program.calls.of_autogen, *SAME_OBJECT):
        found = executor_of(event.call, program.catalog)
        if found is not None and found.call.origin.key not in seen:
            seen.add(found.call.origin.key)
            yield found
    for one in program.once(executions):
        if one.executor is not None and one.executor.call.origin.key not in seen:
            seen.add(one.executor.call.origin.key)
            yield one.executor


def executor_of(value: Value | None, catalog: Catalog) -> Executor | None:
    """The executor that a value surely is; none of a project's own classes."""
    call = constructed(value)
    name = qualified(call) if call is not None else None
    cls = catalog.canonical(name) if name is not None else None
    if call is None or cls is None or call.base:
        return None
    fact, symbol = executor(cls), catalog.symbol(cls)
    if fact is None or symbol is None:
        return None
    arguments = bind(symbol, call.arguments, call.origin)
    if fact.where == "server":
        fact = _at_server(fact, arguments.get("jupyter_server"))
    return Executor(call, cls, fact, arguments)


def _at_server(fact: ExecutorFact, value: Value) -> ExecutorFact:
    call = constructed(value)
    name = qualified(call) if call is not None else None
    where = server(name) if name is not None else None
    return fact if where is None else ExecutorFact(where, fact.timeout)


def uses_no_docker(program: Program) -> bool:
    """Whether the program or its environment file tells the library not to use Docker, by the variable for that."""
    if any(_sets_variable(event.call) for event in program.calls.of(*_SETTERS)):
        return True
    return switches_docker_off(program)


def _sets_variable(call: Call) -> bool:
    method = call.callee.rpartition(".")[2]
    values = call.arguments.positional
    if method in {"__setitem__", "setdefault"} and len(values) == 2:
        return string(values[0]) == legacy().variable and _is_off(values[1])
    if method == "update" and values and isinstance(values[0], Mapping):
        entry = values[0].entries.get(legacy().variable)
        return entry is not None and _is_off(entry.value)
    return False


def _is_off(value: Value) -> bool:
    text = string(value)
    return text is not None and text.lower() in legacy().off


def _of_agent(agent: Agent, catalog: Catalog, docker_is_off: bool) -> Iterator[Execution]:
    if agent.generation == "old":
        yield from _of_old(agent, catalog, docker_is_off)
    elif catalog.is_subclass(agent.cls, _AGENT):
        yield from _with_executor(agent.arguments.get("code_executor"), catalog)


def _of_old(agent: Agent, catalog: Catalog, docker_is_off: bool) -> Iterator[Execution]:
    given = agent.arguments.get(CONFIG)
    if isinstance(given, Absent):
        if executes_unasked(agent):
            yield Execution(agent.origin, "local" if docker_is_off else "docker")
        return
    configs = [option for option in alternatives(given) if not (isinstance(option, Known) and option.value is False)]
    if len(configs) != 1 or not isinstance(configs[0], Mapping):
        return
    config = configs[0]
    if not is_unset(config.get("executor")):
        yield from _with_executor(config.get("executor"), catalog, config)
        return
    entry = config.entries.get("use_docker")
    place = config.origin if entry is None else place_of(entry, entry.value)
    yield Execution(place, _legacy_place(config, docker_is_off), config)


def executes_unasked(agent: Agent) -> bool:
    """Whether an agent executes code though it is given no configuration for that."""
    return agent.cls in legacy().on_by_default and agent.arguments.rest is None


def _legacy_place(config: Mapping, docker_is_off: bool) -> Where | None:
    answers: set[Where | None] = set()
    for option in alternatives(config.get("use_docker")):
        if _is_none(option):
            answers.add("local" if docker_is_off else "docker")
        elif isinstance(option, Known):
            answers.add("docker" if option.value else "local")
        else:
            answers.add("docker" if isinstance(option, Sequence) and option.items else None)
    return answers.pop() if len(answers) == 1 else None


def is_set(value: Value) -> bool:
    """Whether a value is certainly given and not ``None``."""
    return not any(isinstance(option, Unknown) or _is_none(option) for option in alternatives(value))


def is_unset(value: Value) -> bool:
    """Whether a value is certainly not given, or ``None``."""
    return all(_is_none(option) for option in alternatives(value))


def _is_none(value: Value) -> bool:
    return isinstance(value, Absent) or (isinstance(value, Known) and value.value is None)


def _with_executor(value: Value, catalog: Catalog, config: Mapping | None = None) -> Iterator[Execution]:
    for option in objects(value):
        found = executor_of(option, catalog)
        named = legacy().names.get(string(option) or "")
        if found is not None:
            yield Execution(found.call.origin, found.fact.where, config, found)
        elif named is not None and (fact := executor(named)) is not None:
            yield Execution(option.origin, fact.where, config)


def _of_tool(value: Value | None, catalog: Catalog) -> Iterator[Execution]:
    call = constructed(value)
    name = qualified(call) if call is not None else None
    cls = catalog.canonical(name) if name is not None else None
    symbol = catalog.symbol(_TOOL)
    if call is not None and symbol is not None and cls is not None and catalog.is_subclass(cls, _TOOL):
        yield from _with_executor(bind(symbol, call.arguments, call.origin).get("executor"), catalog)


def faces_model(agent: Agent, program: Program) -> bool:
    """Whether what a model writes reaches an agent: it has one, or shares a chat, group or team with one that has."""
    if agent.models:
        return True
    for chat in program.chats:
        if agent in (chat.sender, chat.recipient):
            others = [chat.sender, chat.recipient, *((chat.group.agents or ()) if chat.group else ())]
            if any(one is not None and one.models for one in others):
                return True
    for group in program.groups:
        members = [*(group.agents or ()), *group.managers]
        if agent in members and any(one is not None and one.models for one in members):
            return True
    return any(
        agent in (team.participants or ()) and any(isinstance(one, Agent) and one.models for one in team.participants)
        for team in program.teams
        if team.participants is not None
    )


def is_replaced(agent: Agent) -> bool:
    """Whether an agent's ways to reply are changed after it was built, so that its settings may not hold."""
    names = {update.call.callee for update in agent.updates}
    changed = {entry.key for update in agent.updates if (entry := set_attribute(update.call)) is not None}
    return bool(names & {"register_reply", "replace_reply_func"}) or bool(changed & {CONFIG, "_code_execution_config"})
