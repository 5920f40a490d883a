"""AGL338: a limit of turns or rounds that is no positive integer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Report, Severity
from autogen_lint.model.chats.turn_limits import WrongLimit, wrong_limits
from autogen_lint.model.program import Program
from autogen_lint.rules.base import OLD, FixAvailability, Rule
from autogen_lint.settings.schema import Settings
from autogen_lint.values.places import place_of


class InvalidTurnLimit(Rule):
    """A limit of turns or rounds is a text, a float, None or not positive.

    ## What it does
    Reports `max_turns` that is a text or a float (infinity included), `max_round` and `max_rounds` that are a text, a
    float or None, `max_consecutive_auto_reply` that is a text, and limits of turns or rounds that are zero or negative.

    ## Why it matters
    `initiate_chat` looks at integers only: `max_turns="3"` is no limit, and the chat goes on to 201 messages.
    `max_round=None` is a TypeError as soon as the group chat starts. With 0 nothing is said at all.

    ## Example
    ```python
    import autogen

    config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
    assistant = autogen.AssistantAgent("assistant", llm_config=config)
    user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
    user.initiate_chat(assistant, message="Sum up the claim.", max_turns="3")
    ```

    ## Use instead
    ```python
    import autogen

    config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
    assistant = autogen.AssistantAgent("assistant", llm_config=config)
    user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
    user.initiate_chat(assistant, message="Sum up the claim.", max_turns=3)
    ```

    ## Fix safety
    There is no fix: which number was meant is not known for most of them.

    ## Settings
    None.

    ## References
    - pyautogen 0.2.35, ag2 0.9.10 and 0.14.0, `agentchat/conversable_agent.py` (`isinstance(max_turns, int)`),
      `agentchat/groupchat.py` (`range(groupchat.max_round)`)
    """

    code: ClassVar[str] = "AGL338"
    name: ClassVar[str] = "invalid-turn-limit"
    severity: ClassVar[Severity] = Severity.ERROR
    fix: ClassVar[FixAvailability] = FixAvailability.NEVER
    targets: ClassVar[frozenset[str]] = OLD

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask each chat, group chat and agent for limits that are none."""
        for wrong in wrong_limits(program):
            yield _report(wrong)


def _report(wrong: WrongLimit) -> Report:
    return Report(
        place_of(wrong.entry, wrong.value),
        f"`{wrong.entry.key}` is {wrong.shown}: {wrong.effect}",
        related=((wrong.owner, wrong.what),) if wrong.owner != wrong.entry.origin else (),
        help=f"give `{wrong.entry.key}` a positive integer",
    )
