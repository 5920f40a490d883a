"""Tasks of 0.4+ teams: the words in them that end the run which they begin.

Sources: autogen-agentchat 0.7.5, ``teams/_group_chat/_base_group_chat_manager.py`` (`handle_start` gives the task to
the condition), ``conditions/_terminations.py``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from autogen_lint.model.building.builder import same_object
from autogen_lint.model.entities import Condition, Run, Team
from autogen_lint.model.program import Program
from autogen_lint.model.teams.firing import USER, holds_at_once, looks_at_task, short, texts
from autogen_lint.model.teams.membership import holds
from autogen_lint.model.teams.stops import leaves
from autogen_lint.values.origin import Origin
from autogen_lint.values.places import place_of
from autogen_lint.values.value import Absent, Call, Known, Sequence, Value, alternatives, string


@dataclass(frozen=True, slots=True, eq=False)
class WordInTask:
    """A task that holds the word its team waits for; `messages` is how many the run has when it ends."""

    team: Team
    run: Run
    condition: Condition
    word: str
    place: Origin
    messages: int


@dataclass(frozen=True, slots=True, eq=False)
class _Text:
    value: Value
    source: str | None
    place: Origin
    position: int


def stop_words_in_tasks(program: Program) -> Iterator[WordInTask]:
    """The tasks that end their own run; one for each line and condition."""
    seen: set[object] = set()
    for team in program.teams:
        for run in team.runs if team.condition is not None and looks_at_task(team) else ():
            for found in _in_run(team, run):
                where = found.place.location
                key = (where.path, where.cell, where.line, found.condition.origin.key)
                if key not in seen:
                    seen.add(key)
                    yield found


def _in_run(team: Team, run: Run) -> list[WordInTask]:
    """What every option of the task has."""
    entry = run.arguments.entries.get("task")
    if entry is None:
        return []
    options = [_in_option(team, run, option, place_of(entry, option)) for option in alternatives(entry.value)]
    return [one for one in options if one is not None] if None not in options else []


def _in_option(team: Team, run: Run, value: Value, place: Origin) -> WordInTask | None:
    assert team.condition is not None
    for text in _texts(value, place):
        fired = [leaf for leaf in leaves(team.condition) if _mentioned(leaf, text)]
        if fired and holds_at_once(team.condition, fired):
            assert fired[0].arguments is not None
            word = string(fired[0].arguments.get("text")) or ""
            return WordInTask(team, run, fired[0], word, text.place, text.position)
    return None


def _mentioned(leaf: Condition, text: _Text) -> bool:
    if short(leaf) != "TextMentionTermination" or leaf.arguments is None:
        return False
    word = string(leaf.arguments.get("text"))
    if not word or not holds(text.value, word):
        return False
    sources = leaf.arguments.get("sources")
    if isinstance(sources, Absent) or (isinstance(sources, Known) and sources.value is None):
        return True
    heard = texts(sources)
    return heard is not None and text.source in heard


def _texts(value: Value, place: Origin) -> Iterator[_Text]:
    """The texts of a task with their source; all messages of a list come before the conditions are asked."""
    value = same_object(value)
    if isinstance(value, Sequence):
        if value.rest is None:
            for item in value.items:
                yield from (_Text(t.value, t.source, t.place, len(value.items)) for t in _texts(item, item.origin))
    elif isinstance(value, Call):
        content = value.arguments.get("content", 0) if value.callee.rpartition(".")[2] == "TextMessage" else None
        source = value.arguments.get("source", 1)
        if content is not None:
            yield _Text(content, string(source), content.origin, 1)
    else:
        yield _Text(value, USER, place, 1)
