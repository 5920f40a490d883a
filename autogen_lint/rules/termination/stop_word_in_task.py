"""AGL303: the task itself holds the word that ends the run."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from typing import ClassVar

from autogen_lint.catalog.behaviour import introduced
from autogen_lint.diagnostics.finding import Change, Remedy, Report, Safety, Severity
from autogen_lint.model.entities import Agent
from autogen_lint.model.program import Program
from autogen_lint.model.project.releases import below
from autogen_lint.model.teams.membership import ASSISTANT, members, prompt_holds
from autogen_lint.model.teams.stops import leaves
from autogen_lint.model.teams.tasks import WordInTask, stop_words_in_tasks
from autogen_lint.rules.base import NEW, FixAvailability, Rule
from autogen_lint.rules.termination.wording import cut, listed
from autogen_lint.settings.schema import Settings
from autogen_lint.values.intent import Literal, SetItem
from autogen_lint.values.value import Call, string

MENTION = "autogen_agentchat.conditions.TextMentionTermination"


class StopWordInTask(Rule):
    """The task of a team holds the text that its `TextMentionTermination` waits for.

    ## What it does
    Looks for the texts of a team's `TextMentionTermination` in the literal tasks that the team is run with: texts,
    known parts of f-strings, `TextMessage(content=...)` and lists of them. A condition with `sources` counts only where
    these name the sender of the task (a plain text comes from `user`); one that is joined by `&` with something else
    does not end the run. `MagenticOneGroupChat` does not look at the task.

    ## Why it matters
    A team asks its conditions about the task before it asks an agent. Run against the library, a task that ends with
    "Say DONE when you are ready" gives a result of 1 message, the task itself: no agent has spoken, no error is raised,
    and the stop reason is "Text 'DONE' mentioned".

    ## Example
    ```python
    from autogen_agentchat.agents import AssistantAgent
    from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
    from autogen_agentchat.teams import RoundRobinGroupChat
    from autogen_ext.models.openai import OpenAIChatCompletionClient


    async def main():
        client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
        writer = AssistantAgent("writer", model_client=client)
        stop = TextMentionTermination("TERMINATE") | MaxMessageTermination(25)
        team = RoundRobinGroupChat([writer], termination_condition=stop)
        result = await team.run(task="Write a poem about rain. Say TERMINATE when you are done.")
        print(result.stop_reason)
    ```

    ## Use instead
    ```python
    from autogen_agentchat.agents import AssistantAgent
    from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
    from autogen_agentchat.teams import RoundRobinGroupChat
    from autogen_ext.models.openai import OpenAIChatCompletionClient


    async def main():
        client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
        writer = AssistantAgent(
            "writer", model_client=client, system_message="You write poems. Say TERMINATE when you are done."
        )
        stop = TextMentionTermination("TERMINATE", sources=["writer"]) | MaxMessageTermination(25)
        team = RoundRobinGroupChat([writer], termination_condition=stop)
        result = await team.run(task="Write a poem about rain.")
        print(result.stop_reason)
    ```

    ## Fix safety
    Unsafe: `sources=[...]` with the agents that are told the word, or all assistants where none is, changes who can end
    the run. There is no fix below 0.4.3, which has no `sources`, nor in component files, which can't hold it.

    ## Settings
    None.

    ## References
    - autogen-agentchat 0.7.5, `teams/_group_chat/_base_group_chat_manager.py`, `handle_start`
    - microsoft/autogen issues 4807 and 6826
    """

    code: ClassVar[str] = "AGL303"
    name: ClassVar[str] = "stop-word-in-task"
    severity: ClassVar[Severity] = Severity.ERROR
    fix: ClassVar[FixAvailability] = FixAvailability.SOMETIMES
    targets: ClassVar[frozenset[str]] = NEW

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask for the tasks that end their own run."""
        for found in stop_words_in_tasks(program):
            yield _report(program, found)


def _report(program: Program, found: WordInTask) -> Report:
    names = _speakers(program, found)
    word = cut(found.word)
    sources = ", ".join(f'"{name}"' for name in names) or '"..."'
    ends = "1 message" if found.messages == 1 else f"{found.messages} messages"
    old = below(program.target, introduced(MENTION, "sources") or "0")
    way = "take the word out of the task" if old else f"limit who may say it with `sources=[{sources}]`"
    return Report(
        found.place,
        f"the task holds `{word}`, at which this `{found.team.short}` stops: "
        f"the run ends after {ends}, before an agent has spoken",
        related=((found.condition.origin, f"stops at `{word}`, whoever says it"),),
        help=f"{way}, and say it in the system message instead",
        remedy=_remedy(program, found, names) if not old else None,
    )


def _teams_by_leaf(program: Program) -> dict[Hashable, set[int]]:
    """The ids of the teams that each condition is part of the stop of, by its place."""
    teams: dict[Hashable, set[int]] = {}
    for team in program.teams:
        for leaf in leaves(team.condition) if team.condition is not None else ():
            teams.setdefault(leaf.origin.key, set()).add(id(team))
    return teams


def _remedy(program: Program, found: WordInTask, names: list[str]) -> Remedy | None:
    condition = found.condition
    sharing = program.once(_teams_by_leaf).get(condition.origin.key, set())
    call = condition.value
    if not names or len(sharing) > 1 or found.team.document or not isinstance(call, Call):
        return None
    if len(call.arguments.positional) > 1 or condition.arguments is None or "sources" in condition.arguments:
        return None
    value: Literal = [*names]
    change = Change(condition.origin, SetItem("sources", value))
    return Remedy(f"stop only where {listed(names, 'or')} says it", (change,), Safety.UNSAFE)


def _speakers(program: Program, found: WordInTask) -> list[str]:
    """The agents that are told the word; all assistants where none is; nobody where one has no known name."""
    agents = [agent for agent in members(program, found.team) or () if agent.cls == ASSISTANT]
    told = [agent for agent in agents if prompt_holds(program, agent, found.word)]
    names = [_name(agent) for agent in told or agents]
    return [name for name in names if name] if all(names) else []


def _name(agent: Agent) -> str:
    return string(agent.name) or ""
