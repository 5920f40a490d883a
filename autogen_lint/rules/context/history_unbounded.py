"""AGL403: a history that grows for long and that nothing trims."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Change, Remedy, Report, Safety, Severity
from autogen_lint.model.contents.long_chats import LongAgent, LongGroup, long_agents, long_groups
from autogen_lint.model.program import Program
from autogen_lint.rules.base import FixAvailability, Rule
from autogen_lint.settings.schema import Settings
from autogen_lint.values.intent import Component, SetItem
from autogen_lint.values.places import place_of

KEPT = 20


class HistoryUnbounded(Rule):
    """A long conversation whose history nothing trims.

    ## What it does
    Old generations: a group chat of more than 30 rounds whose agents have no `TransformMessages`; and one whose agents
    have it and whose manager, which sends the whole history to choose the next speaker, has not. AutoGen 0.4+: an agent
    without `model_context` in a team of more than 30 turns or messages, in an endless loop, or shared by all requests
    of a web handler. An agent without a context alone is no finding: 119 of 122 are like that.

    ## Why it matters
    Every request carries all that was said: 50 rounds are 1,275 messages sent in all, the last request with 50 of them.
    In a service one agent's history is that of all callers, and grows until `context_length_exceeded` ends every
    request.

    ## Example
    ```python
    from autogen_agentchat.agents import AssistantAgent
    from autogen_agentchat.teams import RoundRobinGroupChat
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
    writer = AssistantAgent("writer", client)
    team = RoundRobinGroupChat([writer], max_turns=40)
    ```

    ## Use instead
    ```python
    from autogen_agentchat.agents import AssistantAgent
    from autogen_agentchat.teams import RoundRobinGroupChat
    from autogen_core.model_context import BufferedChatCompletionContext
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
    writer = AssistantAgent("writer", client, model_context=BufferedChatCompletionContext(buffer_size=20))
    team = RoundRobinGroupChat([writer], max_turns=40)
    ```

    ## Fix safety
    Unsafe: the agent forgets what is older than the last 20 messages. There is no fix for the old generations.

    ## Settings
    There are none.

    ## References
    - pyautogen 0.2.35, ag2 0.9.10 and 0.14.0, `agentchat/groupchat.py`; autogen-core 0.7.5, `model_context`
    - microsoft/autogen#3564, #4024, #156, #858
    """

    code: ClassVar[str] = "AGL403"
    name: ClassVar[str] = "history-unbounded"
    severity: ClassVar[Severity] = Severity.INFO
    fix: ClassVar[FixAvailability] = FixAvailability.SOMETIMES

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask long group chats and long-lived agents what trims their history."""
        for long in long_groups(program):
            yield _group(long)
        seen: set[object] = set()
        for one in long_agents(program):
            if one.agent.origin.key not in seen:
                seen.add(one.agent.origin.key)
                yield _agent(one)


def _group(long: LongGroup) -> Report:
    if long.selector is not None:
        return Report(
            long.selector.origin,
            "the agents' history is trimmed and the manager's is not: each choice of a speaker sends everything said",
            related=((long.group.origin, "the group chat"),),
            help="add the transform to the manager too (`select_speaker_transform_messages` in AG2)",
        )
    entry = long.entry
    rounds = f"{long.rounds:g}"
    return Report(
        long.group.origin if entry is None else place_of(entry, entry.value),
        f"up to {rounds} rounds, and nothing trims the history: the last request carries {rounds} messages",
        help="add `TransformMessages` with a `MessageHistoryLimiter` to the agents and the manager",
    )


def _agent(one: LongAgent) -> Report:
    context = Component(
        "autogen_core.model_context.BufferedChatCompletionContext", "chat_completion_context", {"buffer_size": KEPT}
    )
    change = Change(one.agent.origin, SetItem("model_context", context))
    return Report(
        one.agent.origin,
        f"agent `{one.agent.label}` sends all it was ever told with each request, and {one.why}",
        related=((one.place, "here"),),
        help=f"give `model_context=BufferedChatCompletionContext(buffer_size={KEPT})`",
        remedy=Remedy(f"keep the last {KEPT} messages", (change,), Safety.UNSAFE),
    )
