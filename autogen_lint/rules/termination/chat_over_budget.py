"""AGL320: a conversation that may take longer than it should."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from typing import ClassVar

from autogen_lint.diagnostics.finding import Report, Severity
from autogen_lint.model.program import Program
from autogen_lint.model.requests.budget import WorstCase, worst_cases
from autogen_lint.model.requests.limits import duration
from autogen_lint.rules.base import NEW, OLD, FixAvailability, Rule
from autogen_lint.settings.schema import Settings

DEFAULT = next(field.default for field in fields(Settings) if field.name == "chat_budget")


class ChatOverBudget(Rule):
    """At worst a chat or team takes longer than the project's budget.

    ## What it does
    Multiplies the turns that a chat, group chat or team may have by the longest that a model call may take (timeout,
    attempts, entries of the config list), and reports what is above `chat-budget` (1 h). It is information, and a
    warning where the project has set `chat-budget` to a number of its own. Where a number is not known it is silent;
    the time of tools is not counted.

    ## Why it matters
    Limits multiply: 12 rounds are harmless, but each of them may take 3 attempts of 600 s. A request that hangs is
    noticed after 6 hours.

    ## Example
    ```python
    import autogen

    config = {"config_list": [{"model": "gpt-4o"}], "timeout": 600}
    writer = autogen.AssistantAgent("writer", llm_config=config)
    user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
    user.initiate_chat(writer, message="A poem about rain.", max_turns=10)
    ```

    ## Use instead
    ```python
    import autogen

    config = {"config_list": [{"model": "gpt-4o"}], "timeout": 60}
    writer = autogen.AssistantAgent("writer", llm_config=config)
    user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
    user.initiate_chat(writer, message="A poem about rain.", max_turns=10)
    ```

    ## Fix safety
    There is no fix: turns, timeouts and attempts may all be lowered.

    ## Settings
    - `chat-budget`: seconds

    ## References
    - the catalog's timeout facts: defaults and attempts of each client, which tests compare with the packages; the
      product itself was not waited for
    """

    code: ClassVar[str] = "AGL320"
    name: ClassVar[str] = "chat-over-budget"
    severity: ClassVar[Severity] = Severity.INFO
    fix: ClassVar[FixAvailability] = FixAvailability.NEVER
    targets: ClassVar[frozenset[str]] = OLD | NEW

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask for the worst case of each conversation."""
        severity = None if settings.chat_budget == DEFAULT else Severity.WARNING
        for case in worst_cases(program):
            if case.seconds > settings.chat_budget:
                yield _report(case, settings, severity)


def _report(case: WorstCase, settings: Settings, severity: Severity | None) -> Report:
    return Report(
        case.origin,
        f"worst case of this {case.what}: {' + '.join(case.terms)}, {duration(case.seconds)} in all, "
        f"above the budget of {duration(settings.chat_budget)}",
        severity=severity,
        help="lower the number of turns, the model's `timeout` or its `max_retries`",
    )
