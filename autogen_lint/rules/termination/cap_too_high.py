"""AGL305: a limit so high that it is none."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Change, Remedy, Report, Safety, Severity
from autogen_lint.model.program import Program
from autogen_lint.model.requests.caps import Cap, caps
from autogen_lint.rules.base import FixAvailability, Rule
from autogen_lint.settings.schema import Settings
from autogen_lint.values.intent import Replace
from autogen_lint.values.places import place_of

ABSURD = 500


class CapTooHigh(Rule):
    """A limit on rounds, turns, replies or messages is so high that it is none.

    ## What it does
    Compares `max_round(s)`, `max_turns`, `max_consecutive_auto_reply`, `max_tool_iterations` and
    `MaxMessageTermination` with the project's limits (50); from 500 on it is an error. Where a team or chat has several
    bounds, the tightest counts.

    ## Why it matters
    A chat that goes wrong runs to its cap. `max_round=1000` is 1000 model calls with a growing history, and with two
    sides above about 250 replies Python's recursion limit ends the program near 490 messages.

    ## Example
    ```python
    import autogen

    config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
    writer = autogen.AssistantAgent("writer", llm_config=config)
    critic = autogen.AssistantAgent("critic", llm_config=config)
    chat = autogen.GroupChat(agents=[writer, critic], messages=[], max_round=1000)
    ```

    ## Use instead
    ```python
    import autogen

    config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
    writer = autogen.AssistantAgent("writer", llm_config=config)
    critic = autogen.AssistantAgent("critic", llm_config=config)
    chat = autogen.GroupChat(agents=[writer, critic], messages=[], max_round=20)
    ```

    ## Fix safety
    Unsafe: it changes how many turns the agents take.

    ## Settings
    - `max-rounds`, `max-auto-replies`: thresholds, and what the fix writes

    ## References
    - pyautogen 0.2.35, `agentchat/groupchat.py`, `agentchat/conversable_agent.py`
    - autogen-agentchat 0.7.5, `teams/`, `conditions/`
    """

    code: ClassVar[str] = "AGL305"
    name: ClassVar[str] = "cap-too-high"
    severity: ClassVar[Severity] = Severity.WARNING
    fix: ClassVar[FixAvailability] = FixAvailability.SOMETIMES

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask the program for the tightest cap of each chat, group, team and agent."""
        for cap in caps(program):
            limit = settings.max_auto_replies if cap.parameter == "max_consecutive_auto_reply" else settings.max_rounds
            if cap.number > limit:
                yield _report(cap, limit)


def _report(cap: Cap, limit: int) -> Report:
    shown = "no limit at all" if cap.number == float("inf") else f"{cap.number:g}"
    change = Change(cap.value.origin, Replace(limit))
    return Report(
        place_of(cap.entry, cap.value),
        f"`{cap.parameter}` is {shown}: {cap.consequence}",
        severity=Severity.ERROR if cap.number >= ABSURD else None,
        related=((cap.owner, cap.what),) if cap.owner != cap.entry.origin else (),
        help=f"set {limit} or less",
        remedy=Remedy(f"set `{cap.parameter}` to {limit}", (change,), Safety.UNSAFE),
    )
