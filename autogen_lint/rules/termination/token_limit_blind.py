"""AGL333: a token limit that does not see the tokens."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Change, Remedy, Report, Safety, Severity
from autogen_lint.model.program import Program
from autogen_lint.model.teams.token_counts import OPTIONS, Blind, blind_limits
from autogen_lint.rules.base import NEW, FixAvailability, Rule
from autogen_lint.rules.termination.wording import listed
from autogen_lint.settings.schema import Settings
from autogen_lint.values.intent import SetItem
from autogen_lint.values.value import Absent


class TokenLimitBlind(Rule):
    """A `TokenUsageTermination` counts streams that report no tokens.

    ## What it does
    Reports teams with a `TokenUsageTermination` whose agents answer in a stream (`model_client_stream=True`) from an
    OpenAI or Azure client without `stream_options={"include_usage": True}`. Clients with a `base_url`, whose servers
    may report tokens anyway, are left alone.

    ## Why it matters
    Such a stream reports 0 tokens, so that the limit is never reached, or reached late. Run against a loopback server
    that answers as the API does, a team with a limit of 10 tokens ran to its turn limit; with the option it ended after
    the first answer.

    ## Example
    ```python
    from autogen_agentchat.agents import AssistantAgent
    from autogen_agentchat.conditions import TokenUsageTermination
    from autogen_agentchat.teams import RoundRobinGroupChat
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
    writer = AssistantAgent("writer", model_client=client, model_client_stream=True)
    team = RoundRobinGroupChat([writer], termination_condition=TokenUsageTermination(max_total_token=9000))
    ```

    ## Use instead
    ```python
    from autogen_agentchat.agents import AssistantAgent
    from autogen_agentchat.conditions import TokenUsageTermination
    from autogen_agentchat.teams import RoundRobinGroupChat
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120, stream_options={"include_usage": True})
    writer = AssistantAgent("writer", model_client=client, model_client_stream=True)
    team = RoundRobinGroupChat([writer], termination_condition=TokenUsageTermination(max_total_token=9000))
    ```

    ## Fix safety
    Safe, and offered only where everybody who uses the client streams: without a stream the API refuses the option.

    ## Settings
    None.

    ## References
    - autogen-ext 0.7.5, `models/openai/_openai_client.py`, `create_stream`
    - microsoft/autogen issues 3971 and 6548
    """

    code: ClassVar[str] = "AGL333"
    name: ClassVar[str] = "token-limit-blind"
    severity: ClassVar[Severity] = Severity.WARNING
    fix: ClassVar[FixAvailability] = FixAvailability.SOMETIMES
    targets: ClassVar[frozenset[str]] = NEW

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask token limits for clients whose streams they can't count."""
        seen: set[object] = set()
        for blind in blind_limits(program):
            key = (blind.condition.origin.key, blind.model.origin.key)
            if key not in seen:
                seen.add(key)
                yield _report(blind)


def _report(blind: Blind) -> Report:
    names = listed(agent.label for agent in blind.agents[:3])
    then = "it never fires" if blind.whole else "it fires too late"
    absent = isinstance(blind.model.settings.get(OPTIONS), Absent)
    fixable = blind.only_streams and absent
    change = Change(blind.model.origin, SetItem(OPTIONS, {"include_usage": True}))
    own = "" if blind.only_streams else ", on a client of their own: without a stream the API refuses it"
    return Report(
        blind.condition.origin,
        f"the streams of {names} report no tokens to this `TokenUsageTermination`: {then}",
        related=((blind.model.origin, "its streams report no tokens"), (blind.team.origin, "the team")),
        help=f'give the client `stream_options={{"include_usage": True}}`{own}',
        remedy=Remedy("have streams report their tokens", (change,), Safety.SAFE) if fixable else None,
    )
