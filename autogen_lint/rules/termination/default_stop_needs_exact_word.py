"""AGL310: a word that is asked for inside an answer, and a test that wants it alone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Report, Severity
from autogen_lint.model.chats.exact_word import InAnswer, words_in_answers
from autogen_lint.model.chats.loops import ends_at
from autogen_lint.model.program import Program
from autogen_lint.rules.base import OLD, FixAvailability, Rule
from autogen_lint.settings.schema import Settings


class DefaultStopNeedsExactWord(Rule):
    """Prompts ask for TERMINATE in an answer, but the default stop test wants a message that is the word alone.

    ## What it does
    Reports system messages that ask for the word TERMINATE where the partner, or the manager of the group chat, has
    no `is_termination_msg`. Prompts that ask for the word alone ("reply only TERMINATE"), chats with `max_turns` up to
    10 and group chats with up to 10 rounds are left alone.

    ## Why it matters
    Without `is_termination_msg` the whole content must be `TERMINATE`. "All done. TERMINATE", "TERMINATE." and a
    trailing newline do not count: a group chat of 12 rounds ran all 12 of them.

    ## Example
    ```python
    import autogen

    config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
    writer = autogen.AssistantAgent(
        "writer", system_message="You write poems. End your answer with TERMINATE.", llm_config=config
    )
    user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
    user.initiate_chat(writer, message="A poem about rain.")
    ```

    ## Use instead
    ```python
    import autogen

    config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
    writer = autogen.AssistantAgent(
        "writer", system_message="You write poems. End your answer with TERMINATE.", llm_config=config
    )
    user = autogen.UserProxyAgent(
        "user",
        human_input_mode="NEVER",
        is_termination_msg=lambda m: (m.get("content") or "").rstrip().endswith("TERMINATE"),
        code_execution_config=False,
    )
    user.initiate_chat(writer, message="A poem about rain.")
    ```

    ## Fix safety
    There is no fix.

    ## Settings
    None.

    ## References
    - pyautogen 0.2.35, ag2 0.9.10 and 0.14.0, `agentchat/conversable_agent.py`, `_is_termination_msg`
    - microsoft/autogen issues 133, 682 and 1406
    """

    code: ClassVar[str] = "AGL310"
    name: ClassVar[str] = "default-stop-needs-exact-word"
    severity: ClassVar[Severity] = Severity.INFO
    fix: ClassVar[FixAvailability] = FixAvailability.NEVER
    targets: ClassVar[frozenset[str]] = OLD

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask for readers that wait for the word alone."""
        for one in words_in_answers(program):
            yield _report(one)


def _report(one: InAnswer) -> Report:
    related = [(entry.value.origin, "asks for the word") for entry in one.prompts if entry.value.origin != one.place]
    if one.place != one.reader.origin:
        related.append((one.reader.origin, f"`{one.reader.label}` has no `is_termination_msg`"))
    then = (
        f"the group chat, which runs all its {one.most:g} rounds"
        if one.unit == "rounds"
        else f"the chat, which goes on: {ends_at(one.most)}"
    )
    return Report(
        one.place,
        f"`{one.reader.label}` has the default stop test, which wants a message that is TERMINATE and nothing else: "
        f"an answer that ends with the word does not stop {then}",
        related=tuple(related),
        help='give it a test: `is_termination_msg=lambda m: "TERMINATE" in (m.get("content") or "")`',
    )
