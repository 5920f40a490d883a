"""AGL308: a stop test that fails on a message without text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Change, Remedy, Report, Safety, Severity
from autogen_lint.model.chats.predicates import StopTest
from autogen_lint.model.chats.readers import Reading, readings
from autogen_lint.model.entities import Agent
from autogen_lint.model.program import Program
from autogen_lint.rules.base import OLD, FixAvailability, Rule
from autogen_lint.settings.schema import Settings
from autogen_lint.values.intent import OrElse


class StopPredicateCrashesOnNone(Rule):
    """An `is_termination_msg` takes for granted that every message has a text.

    ## What it does
    Runs the functions and lambdas given as `is_termination_msg` on a message that calls a tool, whose `content` is
    None, and reports those that raise. Whatever guards the read (`or ""`, `and`, `is not None`, `str(...)`,
    `content_str`, `isinstance`, `try`) makes it silent. It is an error where the agent with the test executes tools:
    it then gets such messages. It is information where the agent is seen in group chats only, as their manager or a
    member: a group chat makes a text of a missing one before anybody reads it; and where all models are of Anthropic,
    Google or Ollama, whose clients give tool calls an empty text.

    ## Why it matters
    `m.get("content", "")` gives None, not `""`, where the key is there with None: the first tool call of the model
    ends the program with AttributeError or TypeError. Of 141 lambdas in AutoGen's own examples 69 do this.

    ## Example
    ```python
    import autogen

    user = autogen.UserProxyAgent(
        "user",
        human_input_mode="NEVER",
        is_termination_msg=lambda m: m.get("content", "").rstrip().endswith("TERMINATE"),
        code_execution_config=False,
    )
    ```

    ## Use instead
    ```python
    import autogen

    user = autogen.UserProxyAgent(
        "user",
        human_input_mode="NEVER",
        is_termination_msg=lambda m: (m.get("content") or "").rstrip().endswith("TERMINATE"),
        code_execution_config=False,
    )
    ```

    ## Fix safety
    Safe: a message without text counts as one with an empty text. For messages with a text nothing changes. Unsafe
    where the test ends the chat at an empty text, which a tool call would then be.

    ## Settings
    None.

    ## References
    - pyautogen 0.2.35, ag2 0.9.10 and 0.14.0, `agentchat/conversable_agent.py`, `check_termination_and_human_reply`
      (it runs before tools are executed), and `agentchat/groupchat.py`, `GroupChat.append`
    """

    code: ClassVar[str] = "AGL308"
    name: ClassVar[str] = "stop-predicate-crashes-on-None"
    severity: ClassVar[Severity] = Severity.WARNING
    fix: ClassVar[FixAvailability] = FixAvailability.SOMETIMES
    targets: ClassVar[frozenset[str]] = OLD

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask each stop test what it does with a tool call."""
        for reading in readings(program):
            if reading.test.crash is not None and not reading.test.as_text:
                yield _report(reading)


def _report(reading: Reading) -> Report:
    test, function = reading.test, reading.test.function
    assert function is not None
    changes = tuple(Change(place, OrElse("")) for place in test.crash_places)
    place = test.crash_places[0] if test.crash_places else function.origin
    safety = Safety.UNSAFE if test.on_empty else Safety.SAFE
    executor = next(iter(reading.sees_calls), None)
    return Report(
        place,
        _message(test, executor),
        severity=_severity(reading),
        related=tuple((agent.origin, f"the stop test of `{agent.label}`") for agent in reading.agents),
        help='write `(m.get("content") or "")`',
        remedy=Remedy("read a missing text as an empty one", changes, safety) if changes else None,
    )


def _severity(reading: Reading) -> Severity | None:
    if reading.has_texts:
        return Severity.INFO
    return Severity.ERROR if reading.sees_calls else None


def _message(test: StopTest, executor: Agent | None) -> str:
    if executor is None:
        return f"a message that only calls a tool has no text, its content is None: this stop test raises {test.crash}"
    return (
        f"`{executor.label}` gets tool calls, whose content is None: this stop test raises {test.crash} "
        "at the first one"
    )
