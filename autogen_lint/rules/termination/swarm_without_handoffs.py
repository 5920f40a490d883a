"""AGL335: a swarm whose first agent never hands over."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.catalog.behaviour import changed
from autogen_lint.diagnostics.finding import Report, Severity
from autogen_lint.model.entities import Agent, Team
from autogen_lint.model.program import Program
from autogen_lint.model.project.releases import below
from autogen_lint.model.teams.swarms import cut_off
from autogen_lint.rules.base import NEW, FixAvailability, Rule
from autogen_lint.rules.termination.wording import listed
from autogen_lint.settings.schema import Settings

ACCEPTED = "swarm accepts agents without handoffs"


class SwarmWithoutHandoffs(Rule):
    """The first agent of a swarm has nobody to hand over to.

    ## What it does
    Reports swarms whose participants and handoffs are all known and whose first agent has no `handoffs` to another
    participant. A run that begins with a `HandoffMessage`, and handoffs to somebody outside, make it silent.

    ## Why it matters
    A swarm changes its speaker only at a handoff. Up to 0.6.1 such a swarm raised ValueError when it was built; since
    0.6.2 it is accepted, and run against 0.7.5 its first agent answers itself until a limit ends the run.

    ## Example
    ```python
    from autogen_agentchat.agents import AssistantAgent
    from autogen_agentchat.conditions import MaxMessageTermination
    from autogen_agentchat.teams import Swarm
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
    planner = AssistantAgent("planner", model_client=client)
    writer = AssistantAgent("writer", model_client=client)
    team = Swarm([planner, writer], termination_condition=MaxMessageTermination(20))
    ```

    ## Use instead
    ```python
    from autogen_agentchat.agents import AssistantAgent
    from autogen_agentchat.conditions import MaxMessageTermination
    from autogen_agentchat.teams import Swarm
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
    planner = AssistantAgent("planner", model_client=client, handoffs=["writer"])
    writer = AssistantAgent("writer", model_client=client, handoffs=["planner"])
    team = Swarm([planner, writer], termination_condition=MaxMessageTermination(20))
    ```

    ## Fix safety
    There is no fix: only the author knows who hands over to whom.

    ## Settings
    None.

    ## References
    - autogen-agentchat 0.6.1 and 0.7.5, `teams/_group_chat/_swarm_group_chat.py`
    """

    code: ClassVar[str] = "AGL335"
    name: ClassVar[str] = "swarm-without-handoffs"
    severity: ClassVar[Severity] = Severity.WARNING
    fix: ClassVar[FixAvailability] = FixAvailability.NEVER
    targets: ClassVar[frozenset[str]] = NEW

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask for swarms in which nobody but the first agent can speak."""
        for team, others in cut_off(program):
            yield _report(program, team, others)


def _report(program: Program, team: Team, others: list[str]) -> Report:
    first = next(member for member in team.participants or () if isinstance(member, Agent))
    lost = f", and {listed(others[:3])} never {'speaks' if len(others) == 1 else 'speak'}" if others else ""
    refused = below(program.target, changed(ACCEPTED))
    then = "building it raises ValueError" if refused else f"`{first.label}` answers itself again and again{lost}"
    return Report(
        team.origin,
        f"the first agent of this `Swarm`, `{first.label}`, hands over to nobody in it: {then}",
        related=((first.origin, "has no `handoffs` to a participant"),),
        help="give it `handoffs=[...]` with the names of those who may speak after it",
    )
