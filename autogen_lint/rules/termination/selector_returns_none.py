"""AGL315: a function that chooses the next speaker, and on some path does not."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Report, Severity
from autogen_lint.model.entities import Team
from autogen_lint.model.program import Program
from autogen_lint.model.teams.selectors import METHODS, Gap, gaps
from autogen_lint.rules.base import ALL, FixAvailability, Rule
from autogen_lint.rules.termination.wording import cut, listed
from autogen_lint.settings.schema import Settings
from autogen_lint.values.origin import Origin


class SelectorReturnsNone(Rule):
    """A function that chooses the next speaker ends without a choice, or names somebody who is not there.

    ## What it does
    Runs `selector_func` (AutoGen 0.4+) for a last message of each participant and of the user, and
    `speaker_selection_method` (0.2 and AG2 classic) for each last speaker, and reports paths that end without `return`
    or with a bare one, and literal names that are no participant's (0.4+) or no selection method (0.2). An explicit
    `return None` is taken as meant. Teams and group chats whose members are not all known make it silent.

    ## Why it matters
    In 0.4+ nothing returned means that the model chooses, with one more call; an unknown name raises ValueError in the
    middle of the run. In 0.2 and AG2 classic nothing returned *ends the group chat*, without a message; a text is taken
    for a selection method, so that an agent's name raises ValueError.

    ## Example
    ```python
    from autogen_agentchat.agents import AssistantAgent
    from autogen_agentchat.conditions import MaxMessageTermination
    from autogen_agentchat.teams import SelectorGroupChat
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
    writer = AssistantAgent("writer", model_client=client)
    critic = AssistantAgent("critic", model_client=client)


    def pick(messages):
        if messages[-1].source == "writer":
            return "critic"


    team = SelectorGroupChat(
        [writer, critic],
        model_client=client,
        termination_condition=MaxMessageTermination(20),
        selector_func=pick,
    )
    ```

    ## Use instead
    ```python
    from autogen_agentchat.agents import AssistantAgent
    from autogen_agentchat.conditions import MaxMessageTermination
    from autogen_agentchat.teams import SelectorGroupChat
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
    writer = AssistantAgent("writer", model_client=client)
    critic = AssistantAgent("critic", model_client=client)


    def pick(messages):
        if messages[-1].source == "writer":
            return "critic"
        return None  # let the model choose


    team = SelectorGroupChat(
        [writer, critic],
        model_client=client,
        termination_condition=MaxMessageTermination(20),
        selector_func=pick,
    )
    ```

    ## Fix safety
    There is no fix: only the author knows who is to speak.

    ## Settings
    None.

    ## References
    - autogen-agentchat 0.7.5, `teams/_group_chat/_selector_group_chat.py`, `select_speaker`
    - pyautogen 0.2.35, `agentchat/groupchat.py`, `_prepare_and_select_agents`
    - microsoft/autogen issue 4289
    """

    code: ClassVar[str] = "AGL315"
    name: ClassVar[str] = "selector-returns-none"
    severity: ClassVar[Severity] = Severity.WARNING
    fix: ClassVar[FixAvailability] = FixAvailability.NEVER
    targets: ClassVar[frozenset[str]] = ALL

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask for the gaps of all functions that choose."""
        seen: set[object] = set()
        for gap in gaps(program):
            if gap.place.key not in seen:
                seen.add(gap.place.key)
                yield _report(gap)


def _report(gap: Gap) -> Report:
    team = isinstance(gap.owner, Team)
    owner = ((gap.owner.origin, "chooses for this " + ("team" if team else "group chat")),)
    if gap.name is not None:
        return _named(gap, owner, team=team)
    after = listed(gap.after[:3], "or") + (" and others" if len(gap.after) > 3 else "")
    then = "the model chooses, with one more call" if team else "the group chat ends there, without a message"
    return Report(
        gap.place,
        f"after a message of {after} `{gap.chooser}` may return nothing: {then}",
        related=owner,
        help="end it with a name, or with `return None  # let the model choose`"
        if team
        else 'end it with an agent or with "auto", or write `return None  # ends the chat`',
    )


def _named(gap: Gap, owner: tuple[tuple[Origin, str], ...], *, team: bool) -> Report:
    name = cut(gap.name or "")
    what = "nobody in the team is called so" if team else f"it is none of {', '.join(METHODS)}"
    own = "is" if gap.chooser == "speaker_selection_method" else "returns"
    return Report(
        gap.place,
        f"`{gap.chooser}` {own} `{name}`, but {what}: the choice raises ValueError",
        related=owner,
        help="return a participant's name" if team else "return the agent itself, or a selection method",
    )
