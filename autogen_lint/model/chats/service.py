"""Whether a program serves requests, so that nobody sits at its console, and who asks there all the same."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from autogen_lint.catalog.services import service_libraries
from autogen_lint.model.building.builder import qualified, set_attribute
from autogen_lint.model.chats.loops import turns
from autogen_lint.model.chats.speakers import is_unchanged, mode
from autogen_lint.model.entities import Agent, Chat
from autogen_lint.model.program import Program
from autogen_lint.values.origin import Origin
from autogen_lint.values.places import place_of
from autogen_lint.values.value import Absent, Call, Known, Ref, alternatives, string

MANAGER = "autogen.GroupChatManager"
NEW_PROXY = "autogen_agentchat.agents.UserProxyAgent"
_PATCHED = frozenset({"builtins.input", "input"})
"""What tests and programs name when they put another function in the place of Python's own."""
_INPUT = frozenset({"input", "get_human_input", "a_get_human_input"})


@dataclass(frozen=True, slots=True, eq=False)
class Asking:
    """An agent that asks on the console; `place` is the setting by which it does, or the agent; `why` says it."""

    agent: Agent
    place: Origin
    why: str


def service_name(program: Program) -> str | None:
    """The web framework that the linted file itself uses; None where it uses none."""
    libraries = service_libraries()
    for event in program.trace.calls:
        name = qualified(_first(event.call))
        if name is not None and event.call.origin.text.path == program.file.path:
            root, _, rest = name.partition(".")
            found = libraries.get(root) or libraries.get(f"{root}.{rest.partition('.')[0]}")
            if found is not None:
                return found
    return None


def _first(call: Call) -> Call:
    """The call of an outside name that a chain of methods begins with: ``FastAPI()`` of ``app.get("/")``."""
    for _ in range(8):
        if not isinstance(call.receiver, Call):
            break
        call = call.receiver
    return call


def unattended(program: Program) -> str | None:
    """Why nobody sits at the console of the program, in words; None where somebody may."""
    service = program.once(service_name)
    if service is not None:
        return f"a service of {service}"
    image = program.container()
    return f"the container that `{image}` starts" if image is not None else None


def has_console(program: Program) -> bool:
    """Whether the program leaves the console and its questions as they are."""
    return not any(_redirects(event.call) for event in program.trace.calls)


def asks_by_event(chat: Chat, program: Program) -> bool:
    """Whether a chat of AG2's ``run`` family hands its questions to the program, and nobody has it print them."""
    started = "run" in chat.method.split("_")
    return started and not program.calls.of("process")


def console_questions(program: Program) -> Iterator[Asking]:
    """The agents that ask on the console, unless the program answers in its place."""
    if not program.agents or not program.once(has_console):
        return
    for agent in program.agents:
        asking = _of_old(agent, program) if agent.generation == "old" else _of_new(agent)
        if any(event.call.callee == "dump_component" for event in program.received(agent.identity)):
            continue  # what runs is another one, made elsewhere
        if asking is not None:
            yield asking


def _redirects(call: Call) -> bool:
    """Whether a call puts something else in the place of the console or of the question."""
    attribute = set_attribute(call)
    if attribute is not None:
        return attribute.key in _INPUT
    if _PATCHED & {string(value) for value in call.arguments.positional}:
        return True
    name = qualified(call) or ""
    return name.startswith("autogen.io.") or "IOStream" in name or "IOWebsockets" in name


def _of_old(agent: Agent, program: Program) -> Asking | None:
    if mode(agent) != "ALWAYS" or agent.cls == MANAGER or not is_unchanged(agent):
        return None
    if not _may_be_asked(agent, program):
        return None
    entry = agent.arguments.entries.get("human_input_mode")
    if entry is not None:
        return Asking(agent, place_of(entry, entry.value), "its `human_input_mode` is ALWAYS")
    return Asking(agent, agent.origin, f"ALWAYS is the default `human_input_mode` of {agent.short}")


def _may_be_asked(agent: Agent, program: Program) -> bool:
    """Whether one of the agent's chats lets it answer; True where no chat of it is seen."""
    chats = [chat for chat in program.chats if agent in (chat.sender, chat.recipient, *(chat.members or ()))]
    in_group = any(agent in (group.agents or ()) for group in program.groups)
    asked = [chat for chat in chats if not asks_by_event(chat, program)]
    return in_group or not chats or any(_answers_in(agent, chat) for chat in asked)


def _answers_in(agent: Agent, chat: Chat) -> bool:
    if chat.sender is not agent:
        return True
    limit = turns(chat)
    return chat.group is None and (limit is None or limit > 1)


def _of_new(agent: Agent) -> Asking | None:
    if agent.cls != NEW_PROXY or agent.subclass is not None or agent.document:
        return None
    given = agent.arguments.get("input_func")
    if not all(
        isinstance(o, Absent) or (isinstance(o, Known) and o.value is None) or _is_input(o) for o in alternatives(given)
    ):
        return None
    return Asking(agent, agent.origin, "it has no `input_func`")


def _is_input(value: object) -> bool:
    return isinstance(value, Ref) and value.name in {"input", "builtins.input"}
