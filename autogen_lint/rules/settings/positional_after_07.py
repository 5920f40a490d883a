"""AGL808: arguments of teams that must be named since 0.7."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Report, Severity
from autogen_lint.model.program import Program
from autogen_lint.model.settings.arguments import unnamed_arguments
from autogen_lint.rules.base import NEW, FixAvailability, Rule
from autogen_lint.rules.settings.renaming import by_name_only
from autogen_lint.settings.schema import Settings


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
        for unnamed in unnamed_arguments(program, "0.4"):
            yield by_name_only(unnamed)
