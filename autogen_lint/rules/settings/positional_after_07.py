"""AGL808: arguments of teams that must be named since 0.7."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.catalog.behaviour import keyword_only_since
from autogen_lint.catalog.facts import formerly
from autogen_lint.diagnostics.finding import Change, Remedy, Report, Safety, Severity
from autogen_lint.model.configuration import Invocation
from autogen_lint.model.program import Program
from autogen_lint.model.releases import newest_at_least
from autogen_lint.rules.base import NEW, FixAvailability, Rule
from autogen_lint.settings.schema import Settings
from autogen_lint.values.intent import NameArguments
from autogen_lint.values.places import argument_place


class PositionalAfter07(Rule):
    """A team is given its condition or limit without a name, which AutoGen 0.7 does not take.

    ## What it does
    Reports `RoundRobinGroupChat`, `Swarm` and `GraphFlow` with more positional arguments than 0.7.0 and later take,
    where the project's requirements admit such a release.

    ## Why it matters
    Since 0.7.0 everything after the participants (of GraphFlow: after the graph) is keyword-only:
    `RoundRobinGroupChat([a], term)` raises TypeError. A requirement like `autogen-agentchat>=0.4` installs 0.7.5.

    ## Example
    ```requirements
    autogen-agentchat==0.7.5
    ```
    ```python
    from autogen_agentchat.agents import UserProxyAgent
    from autogen_agentchat.conditions import MaxMessageTermination
    from autogen_agentchat.teams import RoundRobinGroupChat

    team = RoundRobinGroupChat([UserProxyAgent("user")], MaxMessageTermination(9))
    ```

    ## Use instead
    ```requirements
    autogen-agentchat==0.7.5
    ```
    ```python
    from autogen_agentchat.agents import UserProxyAgent
    from autogen_agentchat.conditions import MaxMessageTermination
    from autogen_agentchat.teams import RoundRobinGroupChat

    team = RoundRobinGroupChat([UserProxyAgent("user")], termination_condition=MaxMessageTermination(9))
    ```

    ## Fix safety
    Safe: the arguments get the names of their parameters, which all releases take.

    ## Settings
    None.

    ## References
    - signatures of autogen-agentchat 0.6.4 and 0.7.5
    """

    code: ClassVar[str] = "AGL808"
    name: ClassVar[str] = "positional-after-0.7"
    severity: ClassVar[Severity] = Severity.ERROR
    fix: ClassVar[FixAvailability] = FixAvailability.SOMETIMES
    targets: ClassVar[frozenset[str]] = NEW

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask each team for arguments without a name."""
        for call in program.invocations:
            names = formerly().get(call.name)
            since = keyword_only_since(call.name) if names is not None and call.subclass is None else None
            if names is None or since is None or not newest_at_least(program.target, since, "autogen-agentchat"):
                continue
            symbol = program.catalog.symbol(call.name)
            taken = sum(1 for p in symbol.parameters if p.kind in {"pos", "any"}) if symbol is not None else 0
            if taken < len(call.positional) <= len(names):
                yield _report(call, names, taken, since)


def _report(call: Invocation, names: tuple[str, ...], taken: int, since: str) -> Report:
    extra = names[taken : len(call.positional)]
    shown = " and ".join(f"`{name}`" for name in extra)
    change = Change(call.origin, NameArguments(taken, extra))
    return Report(
        argument_place(call.origin, call.positional[taken]),
        f"`{call.short}` takes {shown} by name only since {since}: TypeError at construction",
        help="name them" if len(extra) > 1 else f"write `{extra[0]}=`",
        remedy=Remedy(f"name {shown}", (change,), Safety.SAFE),
    )
