"""AGL336: settings with which a SelectorGroupChat can't choose."""

from __future__ import annotations

import string as strings
from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Report, Severity
from autogen_lint.model.entities import Team
from autogen_lint.model.program import Program
from autogen_lint.model.teams.stops import count
from autogen_lint.rules.base import NEW, FixAvailability, Rule
from autogen_lint.settings.schema import Settings
from autogen_lint.values.places import place_of
from autogen_lint.values.value import Absent, Entry, Known, Text, Value, alternatives, string

SELECTOR = "autogen_agentchat.teams.SelectorGroupChat"
FIELDS = ("roles", "participants", "history")


class SelectorSettings(Rule):
    """A SelectorGroupChat is given settings with which it can't choose a speaker.

    ## What it does
    Reports `max_selector_attempts` of 0 or less, and braces in `selector_prompt` other than `{roles}`,
    `{participants}` and `{history}`, in code and component files. With a `selector_func` it says nothing: the model may
    never be asked.

    ## Why it matters
    With no attempt the model is never asked: run against the library, the first of three agents speaks again and
    again. The prompt goes through `str.format`, so that an example in JSON (`{"next": "writer"}`) or a field of one's
    own raises KeyError, IndexError or ValueError at the first choice; `{{` and `}}` stand for braces.

    ## Example
    ```python
    from autogen_agentchat.agents import AssistantAgent
    from autogen_agentchat.conditions import MaxMessageTermination
    from autogen_agentchat.teams import SelectorGroupChat
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
    writer = AssistantAgent("writer", model_client=client)
    critic = AssistantAgent("critic", model_client=client)
    team = SelectorGroupChat(
        [writer, critic],
        model_client=client,
        termination_condition=MaxMessageTermination(20),
        selector_prompt='Choose one of {participants}. Answer {"next": "writer"}.',
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
    team = SelectorGroupChat(
        [writer, critic],
        model_client=client,
        termination_condition=MaxMessageTermination(20),
        selector_prompt="Read {history}. Choose one of {participants} and answer with the name only.",
    )
    ```

    ## Fix safety
    There is no fix: a prompt is its author's.

    ## Settings
    None.

    ## References
    - autogen-agentchat 0.7.5, `teams/_group_chat/_selector_group_chat.py`, `_select_speaker`
    """

    code: ClassVar[str] = "AGL336"
    name: ClassVar[str] = "selector-settings"
    severity: ClassVar[Severity] = Severity.ERROR
    fix: ClassVar[FixAvailability] = FixAvailability.NEVER
    targets: ClassVar[frozenset[str]] = NEW

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask each selector team for the settings of its choice."""
        for team in program.teams:
            if team.cls == SELECTOR and _asks_the_model(team):
                yield from _attempts(team)
                yield from _prompt(team)


def _asks_the_model(team: Team) -> bool:
    given = team.arguments.get("selector_func")
    return isinstance(given, Absent) or (isinstance(given, Known) and given.value is None)


def _attempts(team: Team) -> Iterator[Report]:
    entry = team.arguments.entries.get("max_selector_attempts")
    options = list(alternatives(entry.value)) if entry is not None else []
    numbers = [count(option) for option in options]
    if entry is not None and numbers and all(number is not None and number <= 0 for number in numbers):
        yield Report(
            place_of(entry, options[0]),
            f"`max_selector_attempts` is {numbers[0]:g}: the model of this `{team.short}` is never asked who speaks"
            + (", and its first agent speaks again and again" if len(team.participants or ()) > 2 else ""),
            related=((team.origin, "the team"),),
            help="leave it out (3 attempts), or give a number above 0",
        )


def _prompt(team: Team) -> Iterator[Report]:
    entry = team.arguments.entries.get("selector_prompt")
    found = [_broken(option) for option in alternatives(entry.value)] if entry is not None else []
    if entry is None or not found or None in found:
        return
    yield _report(entry, alternatives(entry.value)[0], found[0] or "")


def _report(entry: Entry, value: Value, broken: str) -> Report:
    return Report(
        place_of(entry, value),
        f"`selector_prompt` {broken} when the first speaker is chosen",
        help="write `{{` and `}}` for braces; only `{roles}`, `{participants}` and `{history}` are filled in",
    )


def _broken(value: Value) -> str | None:
    """What goes wrong with a prompt, in words; None where nothing does, or it is not known."""
    text = string(value)
    if text is not None:
        return _fault(text)
    if isinstance(value, Text):
        return next((one for part in value.parts if isinstance(part, str) and (one := _fault(part, whole=False))), None)
    return None


def _fault(text: str, *, whole: bool = True) -> str | None:
    """A text is formatted as a whole; of a piece only complete fields are known."""
    try:
        names = [name for _, name, _, _ in strings.Formatter().parse(text) if name is not None]
    except ValueError:
        return "has a single brace: it raises ValueError" if whole else None
    for name in names:
        field = name.partition(".")[0].partition("[")[0]
        if field not in FIELDS:
            error = "IndexError" if field == "" or field.isdigit() else "KeyError"
            shown = " ".join(name.split())[:30]
            return f"holds `{{{shown}}}`: it raises {error}"
    return None
