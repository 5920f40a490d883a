"""AGL317: an agent that asks on the console of a server."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Report, Severity
from autogen_lint.model.chats.service import Asking, console_questions, unattended
from autogen_lint.model.program import Program
from autogen_lint.rules.base import NEW, OLD, FixAvailability, Rule
from autogen_lint.settings.schema import Settings


class StdinInService(Rule):
    """An agent asks for input on the console, in a program that serves requests.

    ## What it does
    In files that use a web framework, a work queue or a chat server, and in those that a `Dockerfile` starts: reports
    agents of the old generations with `human_input_mode="ALWAYS"`, the default of UserProxyAgent, and 0.4+
    UserProxyAgents without `input_func`. Agents that never get to answer (the sender of a chat with `max_turns=1`),
    classes with their own `get_human_input`, programs that put something else in the place of the console (`IOStream`,
    `input`), and images whose compose file or README attaches a terminal (`docker run -it`) are left alone.

    ## Why it matters
    Nobody sits at the console of a server. With a closed standard input the first question is an EOFError (0.2) or
    RuntimeError (0.4+), with an open one the request waits without end, and its worker with it.

    ## Example
    ```python
    import autogen
    from fastapi import FastAPI

    app = FastAPI()
    config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}


    @app.post("/ask")
    def ask(question: str) -> str:
        assistant = autogen.AssistantAgent("assistant", llm_config=config)
        user = autogen.UserProxyAgent("user", code_execution_config=False)
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
        return user.initiate_chat(assistant, message=question, max_turns=3).summary
    ```

    ## Fix safety
    There is no fix: who answers in the place of the console is the program's own decision.

    ## Settings
    None.

    ## References
    - pyautogen 0.2.35, ag2 0.9.10 and 0.14.0, `agentchat/conversable_agent.py`, `get_human_input`
    - autogen-agentchat 0.7.5, `agents/_user_proxy_agent.py`, `cancellable_input`
    """

    code: ClassVar[str] = "AGL317"
    name: ClassVar[str] = "stdin-in-service"
    severity: ClassVar[Severity] = Severity.WARNING
    fix: ClassVar[FixAvailability] = FixAvailability.NEVER
    targets: ClassVar[frozenset[str]] = OLD | NEW

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask services who asks on their console."""
        asking = list(console_questions(program))
        where = unattended(program) if asking else None
        if where is not None:
            for one in asking:
                yield _report(one, where)


def _report(asking: Asking, where: str) -> Report:
    agent = asking.agent
    old = agent.generation == "old"
    return Report(
        asking.place,
        f"`{agent.label}` asks for input on the console ({asking.why}), where nobody sits in {where}: "
        f"it waits without end, or fails with {'EOFError' if old else 'RuntimeError'}",
        related=((agent.origin, f"agent `{agent.label}`"),) if asking.place != agent.origin else (),
        help='set `human_input_mode="NEVER"`'
        if old
        else "give an `input_func`, or end the run with HandoffTermination",
    )
