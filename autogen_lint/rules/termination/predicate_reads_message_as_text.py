"""AGL319: a stop test that takes the message for a text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Change, Remedy, Report, Safety, Severity
from autogen_lint.model.chats.loops import longest_chat
from autogen_lint.model.chats.readers import Reading, no_tests, readings
from autogen_lint.model.program import Program
from autogen_lint.rules.base import OLD, FixAvailability, Rule
from autogen_lint.settings.schema import Settings
from autogen_lint.values.intent import OrElse
from autogen_lint.values.places import place_of


class PredicateReadsMessageAsText(Rule):
    """An `is_termination_msg` takes the message, which is a dict, for its text.

    ## What it does
    Runs the functions and lambdas given as `is_termination_msg` on messages, and reports those that look for a word
    in the message itself, compare it with a text, or call a method of texts on it. Also a text in the place of the
    function, and functions that can't be called with one message.

    ## Why it matters
    `"TERMINATE" in m` asks whether the message has a *key* of that name: it is never true, and the chat goes on to the
    hidden limit of 100 replies a side, 201 messages. `m.endswith(...)` raises AttributeError at the first message.

    ## Example
    ```python
    import autogen

    user = autogen.UserProxyAgent(
        "user",
        human_input_mode="NEVER",
        is_termination_msg=lambda message: "TERMINATE" in message,
        code_execution_config=False,
    )
    ```

    ## Use instead
    ```python
    import autogen

    user = autogen.UserProxyAgent(
        "user",
        human_input_mode="NEVER",
        is_termination_msg=lambda message: "TERMINATE" in (message.get("content") or ""),
        code_execution_config=False,
    )
    ```

    ## Fix safety
    Safe: it reads the content, which is what was meant; the test has no effect, or certainly fails, as it is.

    ## Settings
    None.

    ## References
    - pyautogen 0.2.35, ag2 0.9.10 and 0.14.0, `agentchat/conversable_agent.py`, `_is_termination_msg`
    """

    code: ClassVar[str] = "AGL319"
    name: ClassVar[str] = "predicate-reads-message-as-text"
    severity: ClassVar[Severity] = Severity.ERROR
    fix: ClassVar[FixAvailability] = FixAvailability.SOMETIMES
    targets: ClassVar[frozenset[str]] = OLD

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask each stop test what it takes the message for."""
        for reading in readings(program):
            if reading.test.as_text:
                yield _report(reading, program)
        for agent, entry, what in no_tests(program):
            yield Report(
                place_of(entry, entry.value),
                f"`is_termination_msg` of `{agent.label}` is {what}: its first message raises TypeError",
                related=((agent.origin, f"agent `{agent.label}`"),),
                help='write `lambda m: "TERMINATE" in (m.get("content") or "")`',
            )


def _report(reading: Reading, program: Program) -> Report:
    test = reading.test
    changes = tuple(Change(place, OrElse("", read="content")) for place in test.as_text)
    return Report(
        test.as_text[0],
        _message(reading, program),
        related=tuple((agent.origin, f"the stop test of `{agent.label}`") for agent in reading.agents),
        help='read the text of the message: `(m.get("content") or "")`',
        remedy=Remedy("read the content of the message", changes, Safety.SAFE),
    )


def _message(reading: Reading, program: Program) -> str:
    if reading.test.text_error is not None:
        return f"the message is a dict, not a text: this stop test raises {reading.test.text_error} at the first one"
    found = max(
        (longest for agent in reading.agents if (longest := longest_chat(agent, program)) is not None),
        key=lambda pair: pair[0],
        default=None,
    )
    then = "it never ends a chat" if found is None else f"it never ends the chat, which has up to {found[0]:g} messages"
    return f"the message is a dict, and this stop test looks at its keys instead of its text: {then}"
