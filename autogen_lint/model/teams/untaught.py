"""Words that a 0.4+ team waits for and that nobody in it was told to say.

Sources: autogen-agentchat 0.7.5, ``conditions/_terminations.py``, ``agents/_assistant_agent.py`` (the default system
message asks for TERMINATE; one that is given replaces it).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from autogen_lint.model.chats.predicates import STOP_WORD, StopWord
from autogen_lint.model.chats.told import is_signal, is_task
from autogen_lint.model.entities import Agent, Condition, Run, Team
from autogen_lint.model.program import Program
from autogen_lint.model.settings.nearest import is_one_off
from autogen_lint.model.teams.bounds import is_bounded
from autogen_lint.model.teams.firing import short, task_items
from autogen_lint.model.teams.membership import (
    ASSISTANT,
    CODER,
    all_plain,
    handoff_tool,
    handoffs,
    holds,
    prompt,
    prompt_holds,
)
from autogen_lint.model.teams.stops import leaves
from autogen_lint.python.concrete.constants import texts_in
from autogen_lint.values.value import (
    Absent,
    Call,
    Function,
    Known,
    Sequence,
    Text,
    Value,
    alternatives,
    string,
)

_TOLD = frozenset({ASSISTANT, CODER})
_SIGNAL = re.compile(r"\b[A-Z][A-Z_]{3,}\b")
_OTHER_TEXTS = ("memory", "model_context", "output_content_type", "workbench", "tool_call_summary_format")


@dataclass(frozen=True, slots=True, eq=False)
class Untaught:
    """A team that waits for `words`; `speakers` are the agents with a written prompt, none of which mentions one."""

    team: Team
    condition: Condition
    words: tuple[str, ...]
    speakers: tuple[Agent, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Misspelt:
    """`team` waits for `word`, but `agent` is told to say `said`."""

    team: Team
    condition: Condition
    word: str
    agent: Agent
    said: str


def untaught_words(program: Program) -> Iterator[Untaught]:
    """The words that teams without any other bound wait for in vain."""
    for team in program.teams:
        if team.condition is None or is_bounded(program, team) is not False:
            continue
        single = list(leaves(team.condition))
        words = [_word(leaf) for leaf in single]
        agents = all_plain(program, team)
        if (
            agents is None
            or not words
            or not all(word is not None and _never_told(program, team, word) for word in words)
        ):
            continue
        written = tuple(agent for agent in agents if prompt(agent) is not None)
        if written:
            told = tuple(word for word in words if word is not None)
            yield Untaught(team, single[0], told, written)


def misspelt_words(program: Program) -> Iterator[Misspelt]:
    """The words that teams wait for and nobody is told, where an agent is told one that is a single slip away."""
    for team in program.teams:
        single = list(leaves(team.condition)) if team.condition is not None else []
        words = [_word(leaf) for leaf in single]
        for leaf, word in zip(single, words, strict=True):
            if word is None or not _never_told(program, team, word):
                continue
            for agent in all_plain(program, team) or ():
                near = [said for said in _signals(program, agent) if is_one_off(said, word)]
                if near and not any(other is not None and other in near[0] for other in words):
                    yield Misspelt(team, leaf, word, agent, near[0])
                    break


def _signals(program: Program, agent: Agent) -> Iterator[str]:
    """The words of an agent's system message that look like signals."""
    given = prompt(agent)
    if given is None and prompt_holds(program, agent, STOP_WORD):
        yield STOP_WORD
    for option in alternatives(given) if given is not None else ():
        yield from _SIGNAL.findall(string(option) or "")


def _word(leaf: Condition) -> str | None:
    mention = short(leaf) == "TextMentionTermination" and leaf.arguments is not None
    return string(leaf.arguments.get("text")) if mention and leaf.arguments is not None else None


def _never_told(program: Program, team: Team, word: str) -> bool:
    agents = all_plain(program, team)
    if agents is None or not is_signal(StopWord(word)) or any(_may_tell(run, word) for run in team.runs):
        return False
    return not any(agent.cls not in _TOLD or _may_say(program, agent, word) for agent in agents)


def _may_say(program: Program, agent: Agent, word: str) -> bool:
    """Whether something an agent is told or gets from its tools holds the word, or may hold it."""
    if prompt_holds(program, agent, word) is not False or agent.arguments.rest is not None:
        return True
    if any(not _is_none(agent, key) for key in _OTHER_TEXTS):
        return True
    targets = handoffs(agent)
    if targets is None or any(word in text for one in targets for text in (one, handoff_tool(one))):
        return True
    given = [item for o in alternatives(agent.arguments.get("tools")) if isinstance(o, Sequence) for item in o.items]
    if len(agent.tools) < len(given) or not (_is_none(agent, "tools") or given):
        return True
    return any(t.function is None or word in t.name or _in_function(t.function, word) for t in agent.tools)


def _in_function(function: Function, word: str) -> bool:
    return word in (function.doc or "") or any(word in text for text in texts_in(function))


def _is_none(agent: Agent, key: str) -> bool:
    given = agent.arguments.get(key)
    return isinstance(given, Absent) or (isinstance(given, Known) and given.value is None)


def _may_tell(run: Run, word: str) -> bool:
    """Whether the task of a run holds the word, or may hold it."""
    return any(_holds_or_may(item, word) for item in task_items(run.arguments.get("task")))


def _holds_or_may(value: Value, word: str) -> bool:
    if isinstance(value, Absent) or (isinstance(value, Known) and value.value is None):
        return False
    if isinstance(value, Call) and value.callee.endswith("Message"):
        content = value.arguments.get("content", 0)
        return content is None or _holds_or_may(content, word)
    if isinstance(value, Text):
        return any(word in part if isinstance(part, str) else not is_task(part) for part in value.parts)
    held = holds(value, word)
    return held is True or (held is None and not is_task(value))
