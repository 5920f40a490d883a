"""AGL322: runs that start each other, or lie too deep in each other."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Report, Severity
from autogen_lint.model.building.nesting import deepest, rings
from autogen_lint.model.entities import Agent, Nesting, Team
from autogen_lint.model.program import Program
from autogen_lint.rules.base import ALL, FixAvailability, Rule
from autogen_lint.settings.schema import Settings

LEVELS = 3


class NestedChatCycle(Rule):
    """Agents run each other inside their own runs, in a circle or more than three deep.

    ## What it does
    Follows `AgentTool`, `TeamTool`, `SocietyOfMindAgent` and teams in teams (AutoGen 0.4+), `as_tool` (AG2 1.x) and
    nested chats (0.2 and AG2 classic) as edges of one graph, and reports its cycles and chains of more than three runs
    inside each other. An agent that is its own tool, which AG2 1.x documents as a way to share out work, is
    information. A nested chat counts where its `trigger` surely admits who speaks and it surely has a message, and
    neither a person nor a reply function of the project comes before it.

    ## Why it matters
    No limit of a run counts for the runs inside it. Run against AG2 1.2.1, two agents that are each other's tool went
    on calling each other until they were cancelled (45 to 67 nested model calls in 4 s). Nested chats that start each
    other ended in a `RecursionError` with pyautogen 0.2.35 and AG2 0.14.0, whatever their `max_turns`. Each level of a
    chain multiplies model calls: with 10 turns each, four levels are up to 10,000.

    ## Example
    ```python
    from ag2 import Agent
    from ag2.config import OpenAIConfig

    config = OpenAIConfig(model="gpt-4o-mini", timeout=60)
    writer = Agent("writer", config=config)
    critic = Agent("critic", config=config, tools=[writer.as_tool(description="Writes.")])
    writer.add_tool(critic.as_tool(description="Finds fault."))
    ```

    ## Use instead
    ```python
    from ag2 import Agent
    from ag2.config import OpenAIConfig

    config = OpenAIConfig(model="gpt-4o-mini", timeout=60)
    writer = Agent("writer", config=config)
    critic = Agent("critic", config=config)
    editor = Agent(
        "editor",
        config=config,
        tools=[writer.as_tool(description="Writes."), critic.as_tool(description="Finds fault.")],
    )
    ```

    ## Fix safety
    There is no fix: which edge is one too many is the author's to say.

    ## Settings
    None.

    ## References
    - ag2 1.2.1, `Agent.as_tool`; autogen-agentchat 0.7.5, `tools/_task_runner_tool.py`
    - pyautogen 0.2.35, `agentchat/conversable_agent.py`, `register_nested_chats`
    """

    code: ClassVar[str] = "AGL322"
    name: ClassVar[str] = "nested-chat-cycle"
    severity: ClassVar[Severity] = Severity.WARNING
    fix: ClassVar[FixAvailability] = FixAvailability.NEVER
    targets: ClassVar[frozenset[str]] = ALL

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask for rings of runs, and for the longest chain where there is no ring."""
        found = list(rings(program))
        for ring in found:
            yield _circle(ring)
        chain = deepest(program) if not found else ()
        if len(chain) > LEVELS:
            yield _chain(chain)


def _circle(ring: tuple[Nesting, ...]) -> Report:
    last = max(ring, key=lambda nesting: nesting.origin.location)
    speeches = [f"{_name(n.speaker)} speaks to {_name(n.inner)}" for n in ring if n.speaker is not None]
    own = len(ring) == 1 and not speeches
    if speeches:
        who = "this nested chat starts itself" if len(ring) == 1 else "these nested chats start each other"
        message = f"{who} ({', '.join(speeches)}): nothing bounds how deep they go, whatever their `max_turns`"
        help_ = f"let the `trigger` of {_name(last.outer)} admit only those who talk to it from outside"
    elif own:
        message = f"{_name(last.outer)} is a tool of its own: nothing bounds how deep its runs go"
        help_ = "give the inner run a copy of the agent without this tool"
    else:
        names = " → ".join(_name(nesting.outer) for nesting in (*ring, ring[0]))
        message = f"these runs start each other ({names}): nothing bounds how deep they go, and no outer limit counts"
        help_ = "take one of them out, and let the caller pass on the result"
    return Report(
        last.origin,
        message,
        severity=Severity.INFO if own else None,
        related=tuple((nesting.origin, f"{_name(nesting.outer)} runs {_name(nesting.inner)}") for nesting in ring),
        help=help_,
    )


def _chain(chain: tuple[Nesting, ...]) -> Report:
    names = " → ".join([_name(chain[0].outer), *(_name(nesting.inner) for nesting in chain)])
    return Report(
        chain[0].origin,
        f"{len(chain) + 1} runs lie inside each other ({names}): their turns multiply, and no limit of an outer one "
        "counts for those within",
        related=tuple((nesting.origin, f"{_name(nesting.outer)} runs {_name(nesting.inner)}") for nesting in chain),
        help="run some of them one after the other",
    )


def _name(one: Agent | Team) -> str:
    return f"`{one.label if isinstance(one, Agent) else one.short}`"
