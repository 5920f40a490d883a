"""Who takes part in a 0.4+ team, inner agents included, and what each can say, call and hand over to.

Sources: autogen-agentchat 0.7.5, ``agents/`` and ``teams/_group_chat``; autogen-ext 0.7.5, ``agents/``.
"""

from __future__ import annotations

from collections.abc import Iterable

from autogen_lint.model.building.builder import constructed
from autogen_lint.model.building.nesting import inside
from autogen_lint.model.entities import Agent, Team, Tool
from autogen_lint.model.program import Program
from autogen_lint.values.origin import Origin
from autogen_lint.values.value import Absent, Call, Known, Mapping, Sequence, Text, Value, alternatives, string

ASSISTANT = "autogen_agentchat.agents.AssistantAgent"
CODER = "autogen_agentchat.agents.CodeExecutorAgent"
_OPEN = frozenset({"autogen_agentchat.agents.BaseChatAgent", "autogen_agentchat.base.ChatAgent"})
_HOLDS_TEAM = frozenset({"autogen_agentchat.agents.SocietyOfMindAgent", "autogen_agentchat.agents.MessageFilterAgent"})


def members(program: Program, team: Team) -> tuple[Agent, ...] | None:
    """The agents whose messages a team gets, those of inner runs included; None where they are not all known."""
    found: dict[Agent, None] = {}
    return tuple(found) if _collect(program, team, found, set()) else None


def _collect(program: Program, part: Agent | Team, found: dict[Agent, None], seen: set[Agent | Team]) -> bool:
    if part in seen:
        return True
    seen.add(part)
    if isinstance(part, Team):
        direct: Iterable[Agent | Team | None] = part.participants if part.participants is not None else (None,)
        return all(member is not None and _collect(program, member, found, seen) for member in direct)
    found[part] = None
    inner = [nesting.inner for nesting in inside(program, part)]
    if part.cls in _HOLDS_TEAM and not inner:
        return False
    return all(_collect(program, one, found, seen) for one in inner)


def is_plain(agent: Agent) -> bool:
    """Whether an agent is of a class of the library, so that the library alone decides which messages it sends."""
    return agent.generation == "0.4" and agent.subclass is None and agent.cls not in _OPEN


def all_plain(program: Program, team: Team) -> tuple[Agent, ...] | None:
    """The agents of a team where all of them are known and of the library's classes."""
    agents = members(program, team)
    return agents if agents is not None and all(is_plain(agent) for agent in agents) else None


def names(agents: Iterable[Agent]) -> frozenset[str] | None:
    """The names of agents; None where one is not known."""
    found = [string(agent.name) for agent in agents]
    return frozenset(name for name in found if name is not None) if None not in found else None


def handoffs(agent: Agent) -> dict[str, Origin] | None:
    """The names that an agent can hand over to, and where each is written; None where they are not all known."""
    if not is_plain(agent):
        return None
    found: dict[str, Origin] = {}
    for option in alternatives(agent.arguments.get("handoffs")):
        if isinstance(option, Absent) or (isinstance(option, Known) and option.value is None):
            continue
        if not isinstance(option, Sequence) or option.rest is not None:
            return None
        for item in option.items:
            target = _handoff_target(item)
            name = string(target)
            if target is None or name is None:
                return None
            found.setdefault(name, target.origin)
    return found


def _handoff_target(value: Value) -> Value | None:
    if isinstance(value, Call):
        return value.arguments.get("target") if value.callee.endswith("Handoff") else None
    return value.get("target") if isinstance(value, Mapping) else value


def handoff_tool(target: str) -> str:
    """The name of the tool by which a model hands over to an agent, unless the handoff names another."""
    return f"transfer_to_{target}".lower()


def tool_of_handoff(agent: Agent, target: str) -> str | None:
    """The name of the tool by which an agent hands over to a target; None where it is not known."""
    items = _items(agent.arguments.get("handoffs"))
    return next((_handoff_name(item) for item in items if string(_handoff_target(item)) == target), None)


def says_its_own(agent: Agent) -> bool:
    """Whether a handoff of an agent has a message that was written for it."""
    items = _items(agent.arguments.get("handoffs"))
    return any(
        "message" in (item.arguments.keywords if isinstance(item, Call) else item.entries)
        for item in items
        if isinstance(item, (Call, Mapping))
    )


def tool_names(agent: Agent) -> frozenset[str] | None:
    """The names of an agent's tools, those of its handoffs included; None where they are not all known."""
    if handoffs(agent) is None or "workbench" in agent.arguments or agent.arguments.rest is not None:
        return None
    given = agent.arguments.get("tools")
    if not all((isinstance(o, Sequence) and o.rest is None) or _is_none(o) for o in alternatives(given)):
        return None
    found = [_handoff_name(item) for item in _items(agent.arguments.get("handoffs"))]
    found += [_tool_name(tool) for tool in agent.tools]
    if None in found or len(agent.tools) < len(_items(given)):
        return None
    return frozenset(name for name in found if name is not None)


def _handoff_name(value: Value) -> str | None:
    own = value.arguments.get("name") if isinstance(value, Call) else None
    own = value.get("name") if isinstance(value, Mapping) else own
    if own is not None and not _is_none(own):
        return string(own)
    target = string(_handoff_target(value))
    return handoff_tool(target) if target is not None else None


def _tool_name(tool: Tool) -> str | None:
    if tool.function is not None:
        return tool.name
    if not isinstance(tool.value, Call):
        return None
    arguments = tool.value.arguments
    if tool.value.callee.endswith("AgentTool"):
        agent = constructed(arguments.get("agent", 0))
        return string(agent.arguments.get("name", 0)) if agent is not None else None
    return string(arguments.get("name", 1 if tool.value.callee.endswith("TeamTool") else None))


def _is_none(value: Value) -> bool:
    return isinstance(value, Absent) or (isinstance(value, Known) and value.value is None)


def _items(value: Value) -> list[Value]:
    return [item for option in alternatives(value) if isinstance(option, Sequence) for item in option.items]


def has_no_tools(agent: Agent) -> bool:
    """Whether an agent certainly calls no tool and hands over to nobody."""
    return tool_names(agent) == frozenset()


def prompt(agent: Agent) -> Value | None:
    """What an agent's system message is as written; None where it keeps the default of its class."""
    given = agent.arguments.get("system_message")
    return None if isinstance(given, Absent) else given


def prompt_holds(program: Program, agent: Agent, text: str) -> bool | None:
    """Whether what an agent is told holds a text; None where that is not wholly known."""
    given = prompt(agent)
    if given is not None:
        answers = {holds(option, text) for option in alternatives(given)}
        return answers.pop() if len(answers) == 1 else None
    if agent.cls == CODER and isinstance(agent.arguments.get("model_client"), Absent):
        return False
    symbol = program.catalog.symbol(agent.cls)
    default = symbol.parameter("system_message") if symbol is not None and is_plain(agent) else None
    if default is None or default.default is None or default.default[:1] not in {"'", '"'}:
        return None
    return text in default.default


def holds(value: Value, text: str) -> bool | None:
    """Whether a value is a text that holds another; None where that can't be told."""
    if isinstance(value, Known):
        return isinstance(value.value, str) and text in value.value
    if isinstance(value, Text):
        return True if any(isinstance(part, str) and text in part for part in value.parts) else None
    return None
