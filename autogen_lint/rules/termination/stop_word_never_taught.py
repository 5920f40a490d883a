"""AGL307: a team or chat waits for a word that nobody is told."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Report, Severity
from autogen_lint.model.chats.awaited import InVain, awaited_in_vain
from autogen_lint.model.chats.loops import ends_at
from autogen_lint.model.program import Program
from autogen_lint.model.teams.untaught import Misspelt, Untaught, misspelt_words, untaught_words
from autogen_lint.rules.base import ALL, FixAvailability, Rule
from autogen_lint.rules.termination.wording import cut, go_on, listed
from autogen_lint.settings.schema import Settings


class StopWordNeverTaught(Rule):
    """A conversation ends at a word that no prompt mentions.

    ## What it does
    0.2 and AG2 classic: finds out which words end a chat (`is_termination_msg` is run on made-up messages), and reports
    those that no system message, first message or tool says, in chats of two agents without `max_turns` and for the
    manager of a group chat. The default prompt of AssistantAgent teaches TERMINATE and no other word. It is information
    where another limit ends the conversation after 20 messages or 10 rounds.

    AutoGen 0.4+: reports the text of a `TextMentionTermination` that no system message, tool or known task of its team
    mentions, where nothing else stops the team. An AssistantAgent without a `system_message` of its own is asked for
    TERMINATE. Where a system message has a word that is a single slip away (TERMINATE for `TEMINATE`), it is reported
    whatever else stops the team.

    Words that may come up by themselves, prompts and tasks that are not wholly known, hooks, memories, structured
    answers and people who write make it silent.

    ## Why it matters
    The model can't know the word, so the test or condition never fires: two agents of 0.2 go on to 201 messages, a
    group chat always runs all its rounds, a 0.4+ team runs until somebody stops it. A system message of one's own
    *replaces* the default one, and the sentence about TERMINATE with it.

    ## Example
    ```python
    from autogen_agentchat.agents import AssistantAgent
    from autogen_agentchat.conditions import TextMentionTermination
    from autogen_agentchat.teams import RoundRobinGroupChat
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
    writer = AssistantAgent("writer", model_client=client, system_message="You write short poems.")
    team = RoundRobinGroupChat([writer], termination_condition=TextMentionTermination("TERMINATE"))
    ```

    ```python
    import autogen

    config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
    writer = autogen.AssistantAgent("writer", system_message="You write short poems.", llm_config=config)
    user = autogen.UserProxyAgent(
        "user",
        human_input_mode="NEVER",
        is_termination_msg=lambda m: "TERMINATE" in (m.get("content") or ""),
        code_execution_config=False,
    )
    user.initiate_chat(writer, message="A poem about rain.")
    ```

    ## Use instead
    ```python
    from autogen_agentchat.agents import AssistantAgent
    from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
    from autogen_agentchat.teams import RoundRobinGroupChat
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
    writer = AssistantAgent(
        "writer", model_client=client, system_message="You write short poems. Reply TERMINATE when you are done."
    )
    stop = TextMentionTermination("TERMINATE", sources=["writer"]) | MaxMessageTermination(25)
    team = RoundRobinGroupChat([writer], termination_condition=stop)
    ```

    ```python
    import autogen

    config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
    writer = autogen.AssistantAgent(
        "writer", system_message="You write short poems. Reply TERMINATE when you are done.", llm_config=config
    )
    user = autogen.UserProxyAgent(
        "user",
        human_input_mode="NEVER",
        is_termination_msg=lambda m: "TERMINATE" in (m.get("content") or ""),
        code_execution_config=False,
    )
    user.initiate_chat(writer, message="A poem about rain.")
    ```

    ## Fix safety
    There is no fix: what a prompt says is its author's.

    ## Settings
    None.

    ## References
    - pyautogen 0.2.35, ag2 0.9.10 and 0.14.0, `agentchat/assistant_agent.py`, `DEFAULT_SYSTEM_MESSAGE`
    - microsoft/autogen issues 254 and 1406
    - autogen-agentchat 0.7.5, `agents/_assistant_agent.py`, the default of `system_message`
    """

    code: ClassVar[str] = "AGL307"
    name: ClassVar[str] = "stop-word-never-taught"
    severity: ClassVar[Severity] = Severity.WARNING
    fix: ClassVar[FixAvailability] = FixAvailability.NEVER
    targets: ClassVar[frozenset[str]] = ALL

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask each generation's conversations for words that nobody is told."""
        for old in awaited_in_vain(program):
            yield _old(old)
        seen: set[object] = set()
        misspelt = list(misspelt_words(program))
        others = [new for new in untaught_words(program) if all(new.team is not one.team for one in misspelt)]
        for report in [*map(_misspelt, misspelt), *map(_new, others)]:
            if report.origin.key not in seen:
                seen.add(report.origin.key)
                yield report


def _old(one: InVain) -> Report:
    words = listed((cut(word) for word in one.words), "or")
    told = f"nobody tells `{one.writers[0].label}` so" if len(one.writers) == 1 else "no member is told so"
    then = f"always runs all its {one.most:g} rounds" if one.unit == "rounds" else f"goes on: {ends_at(one.most)}"
    what = "group chat" if one.unit == "rounds" else "chat"
    return Report(
        one.place,
        f"{one.reader} waits until somebody says {words}, but {told}: the {what} {then}",
        severity=Severity.INFO if one.is_short else None,
        related=(one.other,),
        help=f"say in the system message when to reply with `{cut(one.words[0])}`",
    )


def _misspelt(one: Misspelt) -> Report:
    entry = one.agent.arguments.entries.get("system_message")
    return Report(
        one.condition.origin,
        f"this `{one.team.short}` waits for `{one.word}`, but `{one.agent.label}` is told to say `{one.said}`: "
        "it waits in vain",
        related=((entry.origin, f"says `{one.said}`"),) if entry is not None else (),
        help="write the word alike in both",
    )


def _new(one: Untaught) -> Report:
    prompts = [entry for agent in one.speakers if (entry := agent.arguments.entries.get("system_message"))]
    told = (
        f"nobody tells {listed(agent.label for agent in one.speakers)}" if len(one.speakers) < 4 else "nobody is told"
    )
    word = cut(one.words[0])
    alone = len(prompts) == 1
    stops = (one.condition.origin, f"stops `{one.team.short}` at `{word}`")
    said = listed((cut(text) for text in one.words), "or")
    return Report(
        prompts[0].origin if alone else one.condition.origin,
        f"{go_on(one.team)} until somebody says {said}, but {told} so: nothing stops this `{one.team.short}`",
        related=(stops,) if alone else tuple((entry.origin, "does not mention it") for entry in prompts),
        help=f"say in the system message when to reply with `{word}`, and add `| MaxMessageTermination(...)`",
    )
