"""AGL312: a handoff that leads out of its swarm."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches
from typing import ClassVar

from autogen_lint.diagnostics.finding import Change, Remedy, Report, Safety, Severity
from autogen_lint.model.entities import Agent
from autogen_lint.model.program import Program
from autogen_lint.model.teams.swarms import Resumed, Stray, resumed_with_text, strays
from autogen_lint.rules.base import NEW, FixAvailability, Rule
from autogen_lint.settings.schema import Settings
from autogen_lint.values.intent import Combine, Component, SetItem
from autogen_lint.values.places import place_of
from autogen_lint.values.value import string

HANDOFF_TERMINATION = "autogen_agentchat.conditions.HandoffTermination"
ALIKE = 0.8


class SwarmHandoffTarget(Rule):
    """An agent of a swarm hands over to somebody who takes no part, and nothing stops the run there.

    ## What it does
    Compares the `handoffs` of a swarm's agents with its participants, where all of both are known. A target that is no
    participant needs a `HandoffTermination` for it (or another condition that fires at the handoff). It also reports a
    run that begins with a plain text after a run that ends at a handoff to somebody outside.

    ## Why it matters
    Run against the library, the handoff raises AssertionError in the manager, which `run` gives as RuntimeError: the
    whole run is lost. After a `HandoffTermination` a plain text as next task raises ValueError ("The existing handoff
    target user is not one of the participants"); a `HandoffMessage` to a participant goes on.

    ## Example
    ```python
    from autogen_agentchat.agents import AssistantAgent
    from autogen_agentchat.conditions import MaxMessageTermination
    from autogen_agentchat.teams import Swarm
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
    agent = AssistantAgent("agent", model_client=client, handoffs=["user"])
    team = Swarm([agent], termination_condition=MaxMessageTermination(9))
    ```

    ## Use instead
    ```python
    from autogen_agentchat.agents import AssistantAgent
    from autogen_agentchat.conditions import HandoffTermination, MaxMessageTermination
    from autogen_agentchat.teams import Swarm
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
    agent = AssistantAgent("agent", model_client=client, handoffs=["user"])
    stop = HandoffTermination(target="user") | MaxMessageTermination(9)
    team = Swarm([agent], termination_condition=stop)
    ```

    ## Fix safety
    Unsafe: `| HandoffTermination(target=...)` ends the run at the handoff, and the program has to take it up again with
    a `HandoffMessage`. There is no fix where the name looks like that of a participant.

    ## Settings
    None.

    ## References
    - autogen-agentchat 0.7.5, `teams/_group_chat/_swarm_group_chat.py`, `select_speaker`, `validate_group_state`
    - microsoft/autogen issues 4199 and 5912
    """

    code: ClassVar[str] = "AGL312"
    name: ClassVar[str] = "swarm-handoff-target"
    severity: ClassVar[Severity] = Severity.ERROR
    fix: ClassVar[FixAvailability] = FixAvailability.SOMETIMES
    targets: ClassVar[frozenset[str]] = NEW

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask for handoffs that lead out of their swarm, and for runs that can't go on after one."""
        seen: set[object] = set()
        for report in (*map(_stray, strays(program)), *map(_resumed, resumed_with_text(program))):
            if report.origin.key not in seen:
                seen.add(report.origin.key)
                yield report


def _stray(found: Stray) -> Report:
    names = [string(member.name) or "" for member in found.team.participants or () if isinstance(member, Agent)]
    near = get_close_matches(found.target.lower(), [name.lower() for name in names], 1, ALIKE)
    meant = next((name for name in names if near and name.lower() == near[0]), None)
    stop = f'HandoffTermination(target="{found.target}")'
    return Report(
        found.place,
        f"`{found.agent.label}` can hand over to `{found.target}`, who is no participant of this `Swarm` and at whom "
        "nothing stops it: the run fails at the handoff with RuntimeError",
        related=(
            (found.team.origin, "the swarm"),
            *((place, f"`{agent.label}` can as well") for agent, place in found.others),
        ),
        help=f"hand over to `{meant}`"
        if meant
        else f"stop there with `| {stop}`, or add `{found.target}` to the swarm",
        remedy=None if meant else _remedy(found),
    )


def _remedy(found: Stray) -> Remedy:
    stop = Component(HANDOFF_TERMINATION, "termination", {"target": found.target})
    condition = found.team.condition
    if condition is not None:
        join = Combine("|", stop, "autogen_agentchat.base.OrTerminationCondition")
        change = Change(condition.origin, join)
    else:
        change = Change(found.team.origin, SetItem("termination_condition", stop))
    return Remedy(f"stop at a handoff to `{found.target}`", (change,), Safety.UNSAFE)


def _resumed(found: Resumed) -> Report:
    again = found.run is found.earlier
    return Report(
        place_of(found.run.arguments.entries["task"], found.task),
        f"after a handoff to `{found.target}` the {'next' if again else 'second'} run of this `Swarm` begins with a "
        f"plain text: it raises ValueError, since `{found.target}` is no participant",
        related=((found.team.origin, f"stops at a handoff to `{found.target}`"),)
        + (() if again else ((found.earlier.origin, "the run before it"),)),
        help=f'go on with `HandoffMessage(source="{found.target}", target=<a participant>, content=...)`',
    )
