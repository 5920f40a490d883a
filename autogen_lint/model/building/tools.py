"""Tools: every way in which a function is offered to a model or executed for it."""

from __future__ import annotations

from collections.abc import Hashable, Iterator

from autogen_lint.model.building.agents import agent_of
from autogen_lint.model.building.builder import Builder, constructed, given, identity, qualified, same_object
from autogen_lint.model.entities import Agent, Tool
from autogen_lint.python.events import CallEvent, Decoration
from autogen_lint.values.origin import Origin
from autogen_lint.values.value import (
    Attribute,
    Call,
    Entry,
    Function,
    Instance,
    Mapping,
    Sequence,
    Value,
    alternatives,
    string,
)

FOR_LLM = "register_for_llm"
FOR_EXECUTION = "register_for_execution"
BOTH = "register_tool"
_HOLDERS = ("tools", "functions", "workbench")
_WRAPPED = ("func", "func_or_tool", "function", "f")
RUNS = frozenset({"run", "a_run", "ask", "run_iter", "a_run_iter", "run_stream"})


def function_of(value: Value | None) -> Function | None:
    """The project function behind a value: itself, decorated, wrapped in a tool class, or its ``run`` method."""
    for _ in range(12):
        if value is None or isinstance(value, Function):
            return value
        value = same_object(value)
        if isinstance(value, Instance):
            return value.methods.get("run") or value.methods.get("__call__")
        if not isinstance(value, Call):
            return None
        arguments = value.arguments
        held = [*arguments.positional, *(e.value for k, e in arguments.keywords.items() if k in _WRAPPED)]
        value = next((item for item in held if isinstance(item, (Function, Call, Instance))), None)
    return None


class Tools:
    """Registers tools in the program; one `Tool` for each function (or object) and name."""

    def __init__(self, builder: Builder) -> None:
        self.builder = builder

    def note(
        self,
        value: Value,
        via: str,
        origin: Origin,
        agent: Agent | None = None,
        name: str | None = None,
        *,
        for_llm: bool = True,
        for_execution: bool = True,
        description: Value | None = None,
    ) -> Tool:
        """The tool that `value` is, with one more registration noted."""
        function = function_of(value)
        key = _key(function, value)
        tool = self.builder.tools.get(key)
        if tool is None:
            shown = name or _own_name(self.builder, value) or _fallback(function, value)
            tool = Tool(shown, function, origin, via, for_llm=for_llm, for_execution=for_execution, value=value)
            self.builder.tools[key] = tool
            self.builder.program.tools.append(tool)
        tool.for_llm = tool.for_llm or for_llm
        tool.for_execution = tool.for_execution or for_execution
        tool.told += [origin] if for_llm and origin not in tool.told else []
        tool.executed += [origin] if for_execution and origin not in tool.executed else []
        tool.told_as |= {name} if for_llm else set()
        tool.executed_as |= {name} if for_execution else set()
        tool.name = name or tool.name
        tool.via = via if via == FOR_LLM else tool.via
        given_description = description if description is not None else _description(self.builder, value)
        tool.descriptions += [given_description] if given_description is not None else []
        if agent is not None:
            if agent not in tool.agents:
                tool.agents.append(agent)
            if tool not in agent.tools:
                agent.tools.append(tool)
            if for_execution and agent not in tool.executors:
                tool.executors.append(agent)
        return tool

    def agent(self, agent: Agent) -> None:
        """Tools given to an agent's constructor."""
        old = agent.generation == "old"
        for key in _HOLDERS:
            value = given(agent.arguments, key)
            for item in items_of(self.builder, value):
                self.note(item, key, item.origin, agent, for_execution=not old or key != "functions")
        function_map = given(agent.arguments, "function_map")
        self._map(function_map, agent, "function_map")
        for model in agent.models if old else ():
            self._schemas(model.settings, agent)

    def _map(self, value: Value | None, agent: Agent, via: str) -> None:
        for option in alternatives(value) if value is not None else ():
            for name, entry in option.entries.items() if isinstance(option, Mapping) else ():
                if function_of(entry.value) is not None or not isinstance(entry.value, (Sequence, Mapping)):
                    self._by_name(name, entry.value, via, entry.origin, agent)

    def _by_name(self, name: str, value: Value, via: str, origin: Origin, agent: Agent) -> None:
        """A function to be executed: joins the schema of that name, where a model was told of it."""
        schema = self.builder.tools.pop(("schema", name), None)
        tool = self.note(value, via, origin, agent, name, for_llm=False)
        if schema is not None and schema is not tool:
            self.builder.program.tools.remove(schema)
            tool.for_llm, tool.schema = True, schema.schema
            tool.told += schema.told
            for other in schema.agents:
                other.tools.remove(schema)
                if tool not in other.tools:
                    other.tools.append(tool)
                if other not in tool.agents:
                    tool.agents.append(other)

    def _schemas(self, settings: Mapping, agent: Agent) -> None:
        """``llm_config["functions"]`` and ``["tools"]``: JSON schemas that name functions."""
        for key in ("functions", "tools"):
            value = given(settings, key)
            for item in value.items if isinstance(value, Sequence) else ():
                schema = item
                if isinstance(item, Mapping) and isinstance(item.get("function"), Mapping):
                    schema = item.get("function")
                name = string(schema.get("name")) if isinstance(schema, Mapping) else None
                if name is not None:
                    self._schema(name, schema, agent)

    def _schema(self, name: str, schema: Value, agent: Agent) -> None:
        known = next((t for t in self.builder.program.tools if t.name == name and t.via in _MAPS), None)
        if known is not None:
            known.for_llm, known.schema = True, schema
            known.told.append(schema.origin)
        else:
            key = ("schema", name)
            known = self.builder.tools.get(key)
            if known is None:
                known = Tool(name, None, schema.origin, "llm_config", for_execution=False, value=schema)
                known.schema, known.told = schema, [schema.origin]
                self.builder.tools[key] = known
                self.builder.program.tools.append(known)
        if agent not in known.agents:
            known.agents.append(agent)
            agent.tools.append(known)

    def event(self, event: CallEvent) -> None:
        """Note what a call registers."""
        call = event.call
        symbol = self.builder.symbol(call)
        if symbol is not None:
            if symbol.name.rpartition(".")[2] == "register_function":
                self._register_function(call, self.builder.bound(call, symbol))
            elif symbol.role == "tool" and function_of(call) is not None:
                self.note(call, symbol.name.rpartition(".")[2], call.origin, for_execution=False, for_llm=False)
            return
        if call.callee == "__call__" and isinstance(call.receiver, Call):
            for value in call.arguments.positional[:1]:
                self._decorated(call.receiver, value, call.origin)
        elif call.receiver is not None and qualified(call) is None:
            self._method(call)

    def _register_function(self, call: Call, arguments: Mapping) -> None:
        value = given(arguments, "f")
        if value is None:
            return
        name = string(given(arguments, "name"))
        for key, llm in (("caller", True), ("executor", False)):
            agent = agent_of(self.builder, given(arguments, key))
            self.note(
                value,
                "register_function",
                call.origin,
                agent,
                name,
                for_llm=llm,
                for_execution=not llm,
                description=given(arguments, "description"),
            )

    def _method(self, call: Call) -> None:
        agent = agent_of(self.builder, call.receiver)
        if agent is not None:
            if call.callee == "register_function":
                self._map(call.arguments.get("function_map", 0), agent, "register_function")
            elif call.callee in {"add_tool", "tool"} and call.arguments.positional:
                self.note(call.arguments.positional[0], call.callee, call.origin, agent)
            elif call.callee in RUNS:
                for item in items_of(self.builder, call.arguments.get("tools")):
                    self.note(item, call.callee, item.origin, agent)
        elif call.callee in {FOR_LLM, FOR_EXECUTION, BOTH} and call.receiver is not None:
            self._tool_method(call, call.receiver)

    def _tool_method(self, call: Call, tool: Value) -> None:
        """``tool.register_for_llm(agent)`` of AG2's Tool and Toolkit, and of a function decorated with ``@tool``."""
        made = isinstance(tool, Function) and _key(tool, tool) in self.builder.tools
        if not made and self.builder.role(tool) != "tool" and not _is_tool_call(self.builder, tool):
            return
        agent = agent_of(self.builder, call.arguments.get("agent", 0))
        for item in items_of(self.builder, tool):
            self.note(
                item,
                call.callee,
                call.origin,
                agent,
                for_llm=call.callee != FOR_EXECUTION,
                for_execution=call.callee != FOR_LLM,
            )

    def decoration(self, decoration: Decoration) -> None:
        """Note what a decorator registers."""
        self._decorated(decoration.decorator, decoration.function, decoration.decorator.origin)

    def _decorated(self, decorator: Value, value: Value, origin: Origin) -> None:
        decorator = same_object(decorator)
        if isinstance(decorator, Attribute) and decorator.name == "tool":
            for agent in self._offering(decorator.base):
                self.note(value, "tool", origin, agent)
            return
        if not isinstance(decorator, Call):
            return
        name = string(decorator.arguments.get("name", 0 if decorator.callee == FOR_EXECUTION else None))
        agent = agent_of(self.builder, decorator.receiver)
        if agent is None and decorator.callee == "tool" and decorator.receiver is not None:
            description = decorator.arguments.get("description")
            for offering in self._offering(decorator.receiver):
                self.note(value, "tool", origin, offering, name, description=description)
        elif agent is not None and decorator.callee in {FOR_LLM, FOR_EXECUTION, "tool"}:
            self.note(
                value,
                decorator.callee,
                origin,
                agent,
                name,
                for_llm=decorator.callee != FOR_EXECUTION,
                for_execution=decorator.callee != FOR_LLM,
                description=decorator.arguments.get("description"),
            )
        elif _is_tool_call(self.builder, decorator):
            description = decorator.arguments.get("description")
            self.note(value, "tool", origin, None, name, for_llm=False, for_execution=False, description=description)

    def _offering(self, holder: Value) -> list[Agent | None]:
        """Who offers what ``holder.tool`` decorates: the agent itself, or those that are given the toolkit."""
        agent = agent_of(self.builder, holder)
        if agent is not None:
            return [agent]
        made = constructed(holder)
        if made is None or not _is_holder(self.builder, made):
            return []
        key = identity(made)
        given_to = [
            one for one in self.builder.program.agents if key in _identities(one.arguments.entries.get("tools"))
        ]
        return [*given_to] or [None]


_MAPS = frozenset({"function_map", "register_function"})


def _is_tool_call(builder: Builder, value: Value) -> bool:
    """Whether a value is what ``tool(...)`` of AutoGen makes, or the decorated function itself."""
    if isinstance(value, Call) and value.callee == "__call__" and value.receiver is not None:
        value = value.receiver
    call = constructed(value)
    symbol = builder.symbol(call) if call else None
    return symbol is not None and symbol.name.rpartition(".")[2] == "tool"


def _key(function: Function | None, value: Value) -> Hashable:
    if function is not None:
        own = function.identity
        return ("function", own if own is not None else function.origin.key)
    return ("tool", identity(value))


def _own_name(builder: Builder, value: Value) -> str | None:
    """The name that a tool object was given, or that of a schema or class that stands for it."""
    call = constructed(value)
    symbol = builder.symbol(call) if call else None
    if call is not None and symbol is not None:
        own = string(given(builder.bound(call, symbol), "name"))
        return own if own or not isinstance(value, Instance) else value.class_name
    if isinstance(value, Call) and isinstance(value.receiver, Call):
        return string(value.receiver.arguments.get("name"))
    if isinstance(value, Instance):
        return value.class_name
    return None


def _description(builder: Builder, value: Value) -> Value | None:
    """The description that a tool object was given."""
    call = constructed(value)
    symbol = builder.symbol(call) if call else None
    return given(builder.bound(call, symbol), "description") if call is not None and symbol is not None else None


def _fallback(function: Function | None, value: Value) -> str:
    if function is not None:
        return function.name.rpartition(".")[2]
    return value.callee.rpartition(".")[2] if isinstance(value, Call) else ""


def items_of(builder: Builder, value: Value | None) -> Iterator[Value]:
    """The tools that a ``tools=`` or ``workbench=`` value holds, toolkits and workbenches opened."""
    for option in alternatives(value) if value is not None else ():
        if isinstance(option, Sequence):
            for item in option.items:
                yield from items_of(builder, item)
        elif isinstance(option, Call):
            held = option.arguments.get("tools", 0) if _is_holder(builder, option) else None
            if held is not None:
                yield from items_of(builder, held)
            else:
                yield option
        elif isinstance(option, (Function, Instance)):
            yield option


def _identities(entry: Entry | None) -> set[Hashable]:
    """The objects in a list of tools."""
    found: set[Hashable] = set()
    for option in alternatives(entry.value) if entry is not None else ():
        items = option.items if isinstance(option, Sequence) else (option,)
        found |= {identity(made) for item in items if (made := constructed(item)) is not None}
    return found


def _is_holder(builder: Builder, call: Call) -> bool:
    name = (qualified(call) or "").rpartition(".")[2]
    return name in {"StaticWorkbench", "StaticStreamWorkbench", "Toolkit"} and builder.symbol(call) is not None
