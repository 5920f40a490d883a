"""AGL405: one model context in several agents."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Change, Remedy, Report, Safety, Severity
from autogen_lint.model.building.builder import within
from autogen_lint.model.contents.contexts import CONTEXT, SharedContext, shared_contexts
from autogen_lint.model.entities import Agent, Team
from autogen_lint.model.program import Program
from autogen_lint.rules.base import NEW, FixAvailability, Rule
from autogen_lint.settings.schema import Settings
from autogen_lint.values.intent import SetItem


class SharedModelContext(Rule):
    """One model context is given to several agents, or to the agents of all requests.

    ## What it does
    Looks for a `ChatCompletionContext` object that two agents of a program hold, and for one of the module that a web
    handler gives to the agent it builds for each request. One agent with one context is fine.

    ## Why it matters
    A context is the agent's memory of the conversation. With one object in two agents the second sees the first one's
    2 messages as its own, prompts and tool results included; in a service each caller sees what the others asked.

    ## Example
    ```python
    from autogen_agentchat.agents import AssistantAgent
    from autogen_core.model_context import BufferedChatCompletionContext
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
    context = BufferedChatCompletionContext(buffer_size=20)
    writer = AssistantAgent("writer", client, model_context=context)
    critic = AssistantAgent("critic", client, model_context=context)
    ```

    ## Use instead
    ```python
    from autogen_agentchat.agents import AssistantAgent
    from autogen_core.model_context import BufferedChatCompletionContext
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
    writer = AssistantAgent("writer", client, model_context=BufferedChatCompletionContext(buffer_size=20))
    critic = AssistantAgent("critic", client, model_context=BufferedChatCompletionContext(buffer_size=20))
    ```

    ## Fix safety
    Unsafe: it changes what the agents remember. Each agent gets a context of its own, where all settings are known.

    ## Settings
    There are none.

    ## References
    - autogen-core 0.7.5, `model_context`; autogen-agentchat 0.7.5, `agents/_assistant_agent.py`
    - microsoft/autogen#6088
    """

    code: ClassVar[str] = "AGL405"
    name: ClassVar[str] = "shared-model-context"
    severity: ClassVar[Severity] = Severity.ERROR
    fix: ClassVar[FixAvailability] = FixAvailability.SOMETIMES
    targets: ClassVar[frozenset[str]] = NEW

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask each context who holds it."""
        for shared in shared_contexts(program):
            yield _report(shared)


def _report(shared: SharedContext) -> Report:
    names = [f"`{_label(holder)}`" for holder in shared.holders]
    if len(names) > 1:
        message = f"{', '.join(names[:-1])} and {names[-1]} share one model context: each sees the other's messages"
    else:
        message = f"{names[0]} is built for each request with one model context: each caller sees the others' messages"
    return Report(
        shared.origin,
        message,
        related=tuple((holder.origin, f"held by `{_label(holder)}`") for holder in shared.holders),
        help="build a context for each agent, in the call that builds the agent",
        remedy=_remedy(shared),
    )


def _remedy(shared: SharedContext) -> Remedy | None:
    """A context of its own for each holder but the first, where the call itself names the shared one."""
    entries = [holder.arguments.entries[CONTEXT] for holder in shared.holders]
    written = all(within(e.origin, h.origin) for e, h in zip(entries, shared.holders, strict=True))
    if shared.component is None or not written or len(shared.holders) < 2:
        return None
    changes = tuple(Change(holder.origin, SetItem(CONTEXT, shared.component)) for holder in shared.holders[1:])
    return Remedy("give each agent a context of its own", changes, Safety.UNSAFE)


def _label(holder: Agent | Team) -> str:
    return holder.label if isinstance(holder, Agent) else holder.short
