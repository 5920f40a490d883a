"""AGL607: a name that an agent can't have, or that another one has already."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import ClassVar

from autogen_lint.catalog.accepted import sends_no_names
from autogen_lint.diagnostics.finding import Change, Remedy, Report, Safety, Severity
from autogen_lint.model.entities import Agent, ModelConfig, Team
from autogen_lint.model.program import Program
from autogen_lint.model.project.releases import at_least
from autogen_lint.rules.base import ALL, FixAvailability, Rule
from autogen_lint.settings.schema import Settings
from autogen_lint.values.intent import Replace
from autogen_lint.values.origin import Origin
from autogen_lint.values.places import place_of
from autogen_lint.values.value import is_known, string

_PATTERN = re.compile(r"[A-Za-z0-9_-]{1,64}")
_OPENAI_TYPES = frozenset({"openai", "azure"})


class AgentName(Rule):
    """An agent's name is not one that its release, or the OpenAI API, takes; or two agents of a group share one.

    ## What it does
    Checks literal names against `^[A-Za-z0-9_-]{1,64}$`, in 0.4+ also for being an identifier in ASCII, and the members
    of a team or group chat for names that stand twice. A GPTAssistantAgent outside of groups may have any name.

    ## Why it matters
    0.4+ raises ValueError at construction for a name that is no identifier, and when another agent's OpenAI client is
    sent a message by one whose name is not in ASCII. AG2 classic raises ValueError for white space where the model is
    OpenAI's. In 0.2 the name travels with each message of a group chat, and the API answers 400. Two agents of one
    name: ValueError in teams and in AG2 0.14; in 0.2 the manager knows only the first.

    ## Example
    ```python
    from autogen_agentchat.agents import UserProxyAgent

    user = UserProxyAgent("Board Proxy")
    ```

    ## Use instead
    ```python
    from autogen_agentchat.agents import UserProxyAgent

    user = UserProxyAgent("board_proxy")
    ```

    ## Fix safety
    Unsafe: `_` takes the place of what is not allowed; prompts and other code may mention the name. No fix for names
    of which nothing would be left, and for names that stand twice.

    ## Settings
    None.

    ## References
    - autogen-agentchat 0.7.5, `_base_chat_agent.py`; autogen-ext 0.7.5, `models/openai/_utils.py`
    - ag2 0.9.10, `conversable_agent.py`; ag2 0.14.0, `groupchat.py`; microsoft/autogen#4157, #3582; ag2ai/ag2#451
    """

    code: ClassVar[str] = "AGL607"
    name: ClassVar[str] = "agent-name"
    severity: ClassVar[Severity] = Severity.WARNING
    fix: ClassVar[FixAvailability] = FixAvailability.SOMETIMES
    targets: ClassVar[frozenset[str]] = ALL

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask each agent for its name, and each group for those of its members."""
        for agent in program.agents:
            name = string(agent.name)
            if name is not None and agent.generation != "ag2":
                yield from _shape(program, agent, name)
        for team in program.teams:
            yield from _twice(program, team.participants or (), Severity.ERROR)
        for group in program.groups:
            rejected = at_least(program.target, "0.14")
            yield from _twice(program, group.agents or (), Severity.ERROR if rejected else Severity.WARNING)


def _shape(program: Program, agent: Agent, name: str) -> Iterator[Report]:
    new = agent.generation == "0.4"
    if _PATTERN.fullmatch(name) and (not new or name.isidentifier()):
        return
    if sends_no_names(agent.cls) and not any(agent in (group.agents or ()) for group in program.groups):
        return
    what, severity = _effect(program, agent, name)
    better = _better(name, identifier=new)
    origin = _place(agent)
    yield Report(
        origin,
        f"`{name}` is no name for an agent: {what}",
        severity=severity,
        help=f"call it `{better}`" if better else "use letters, digits and `_`",
        remedy=Remedy(f"call it `{better}`", (Change(agent.name.origin, Replace(better)),), Safety.UNSAFE)
        if better
        else None,
    )


def _effect(program: Program, agent: Agent, name: str) -> tuple[str, Severity]:
    if agent.generation == "0.4":
        if not name.isidentifier():
            return "ValueError at construction, it must be an identifier", Severity.ERROR
        sent = any(".openai." in config.cls for config in program.models)
        said = "OpenAI clients raise ValueError when another agent is sent its messages"
        return said, Severity.ERROR if sent else Severity.WARNING
    if program.target.generation == "ag2-classic" and re.search(r"\s", name) and any(map(_is_openai, agent.models)):
        return "ValueError at construction, white space is not allowed with an OpenAI model", Severity.ERROR
    groups = [group.agents for group in program.groups if group.agents is not None and agent in group.agents]
    members = [member for group in groups for member in group if member is not None]
    if any(_is_openai(config) for member in members for config in member.models):
        return "the OpenAI API answers 400 to the messages of the group chat", Severity.ERROR
    return "the OpenAI API answers 400 where it is sent with a message", Severity.WARNING


def _is_openai(config: ModelConfig) -> bool:
    """Whether all entries of a configuration are known, and one is OpenAI's."""
    entries = config.entries or ((config.settings,) if "model" in config.settings else ())
    types = [entry.get("api_type") if "api_type" in entry else None for entry in entries]
    return any(
        "base_url" not in entry and (kind is None or is_known(kind, None) or string(kind) in _OPENAI_TYPES)
        for entry, kind in zip(entries, types, strict=True)
    )


def _better(name: str, *, identifier: bool) -> str | None:
    """The name with `_` for what is not allowed; None where too little is left."""
    found = re.sub(r"[^A-Za-z0-9_]+" if identifier else r"[^A-Za-z0-9_-]+", "_", name).strip("_")[:64]
    if sum(map(str.isalnum, found)) < len(name) / 2 or not found:
        return None
    return f"_{found}" if identifier and found[0].isdigit() else found


def _place(agent: Agent) -> Origin:
    entry = agent.arguments.entries.get("name")
    return place_of(entry, entry.value) if entry is not None else agent.origin


def _twice(program: Program, members: Iterable[Agent | Team | None], severity: Severity) -> Iterator[Report]:
    known: dict[str, Agent] = {}
    for member in members:
        name = string(member.name) if isinstance(member, Agent) else None
        if not isinstance(member, Agent) or name is None:
            continue
        first = known.setdefault(name, member)
        if (first.origin, first.name.origin) != (member.origin, member.name.origin):
            what = (
                "ValueError at construction" if severity is Severity.ERROR else "only the first is ever chosen by name"
            )
            yield Report(
                _place(member),
                f"another agent of this group is called `{name}`: {what}",
                severity=severity,
                related=((_place(first), "the other one"),),
                help="give each agent a name of its own",
            )
