"""AGL321: a service that neither limits nor looks at what its models cost."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Report, Severity
from autogen_lint.model.chats.service import service_name
from autogen_lint.model.entities import Chat, Run
from autogen_lint.model.program import Program
from autogen_lint.rules.base import NEW, OLD, FixAvailability, Rule
from autogen_lint.settings.schema import Settings
from autogen_lint.values.origin import Origin

LOOKS = frozenset(
    {
        "gather_usage_summary",
        "print_usage_summary",
        "get_total_usage",
        "get_actual_usage",
        "total_usage",
        "actual_usage",
    }
)
CEILING = "autogen_agentchat.conditions.TokenUsageTermination"


class NoUsageCeiling(Rule):
    """A program that serves requests runs agents, and nothing in it limits or reads the tokens they use.

    ## What it does
    In files that use a web framework, a work queue or a chat server and start chats or teams: asks for
    `TokenUsageTermination` (0.4+) or a call that reads the usage (`gather_usage_summary`, `print_usage_summary`,
    `get_total_usage`). Off unless selected.

    ## Why it matters
    Each request may cost as much as the limits of its turns admit, and a client that repeats it multiplies that. A
    history that is sent whole in every turn grows with the square of the turns.

    ## Example
    ```python
    import autogen
    from fastapi import FastAPI

    app = FastAPI()
    config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}


    @app.post("/ask")
    def ask(question: str) -> str:
        assistant = autogen.AssistantAgent("assistant", llm_config=config)
        user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
        return user.initiate_chat(assistant, message=question, max_turns=3).summary
    ```

    ## Use instead
    ```python
    import autogen
    from fastapi import FastAPI

    app = FastAPI()
    config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}


    @app.post("/ask")
    def ask(question: str) -> str:
        assistant = autogen.AssistantAgent("assistant", llm_config=config)
        user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
        result = user.initiate_chat(assistant, message=question, max_turns=3)
        print(autogen.gather_usage_summary([assistant, user]))
        return result.summary
    ```

    ## Fix safety
    There is no fix.

    ## Settings
    None.

    ## References
    - pyautogen 0.2.35, `agentchat/utils.py`; autogen-agentchat 0.7.5, `conditions/_terminations.py`
    """

    code: ClassVar[str] = "AGL321"
    name: ClassVar[str] = "no-usage-ceiling"
    severity: ClassVar[Severity] = Severity.INFO
    fix: ClassVar[FixAvailability] = FixAvailability.NEVER
    targets: ClassVar[frozenset[str]] = OLD | NEW

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask a service whether anything in it speaks of usage."""
        first = _first_conversation(program)
        service = program.once(service_name) if first is not None else None
        if service is None or first is None or _is_watched(program):
            return
        yield Report(
            first,
            f"this service of {service} runs agents at every request, and nothing limits or reads the tokens they use",
            help="add `TokenUsageTermination`, or log `gather_usage_summary` of the agents",
        )


def _first_conversation(program: Program) -> Origin | None:
    conversations: list[Chat | Run] = [*program.chats, *program.runs]
    places = [one.origin for one in conversations if one.origin.text.path == program.file.path]
    return min(places, key=lambda place: place.span, default=None)


def _is_watched(program: Program) -> bool:
    if any(condition.cls == CEILING for condition in program.conditions):
        return True
    return bool(program.calls.ending(*LOOKS))
