"""AGL509: one team or agent for all requests of a service."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Report, Severity
from autogen_lint.model.program import Program
from autogen_lint.model.tools.sharing import Shared, Sharing, shared_across_requests
from autogen_lint.rules.base import FixAvailability, Rule
from autogen_lint.settings.schema import Settings

_THEN = {
    Sharing.TEAM: 'a second request at the same time gets "The team is already running"',
    Sharing.HISTORY: "the next request is answered with the history of this one",
    Sharing.AT_ONCE: "of two requests at the same time, one is answered with the messages of the other",
}


class TeamSharedAcrossRequests(Rule):
    """A team or agent is built once and run for every request.

    ## What it does
    Reports teams and agents that are built when the module is loaded and run inside a route, command or handler of a
    web framework (FastAPI, Starlette, Flask, aiohttp, Sanic, Quart, Litestar, Chainlit, Discord, FastMCP and others);
    in chats of AutoGen 0.1/0.2 and AG2, which keep messages for each pair of agents, only where both agents are built
    once. It is silent where the handler loads a state first (`load_state`), and where the chat blocks the event loop:
    then one request ends before the next begins, and that one clears the history.

    ## Why it matters
    A team can run once at a time: the second request that comes while the first one runs gets `ValueError: The team is
    already running`. And agents remember: what one user said is in the history that answers the next one. A chat
    clears the history when it begins, unless it is told `clear_history=False`; of two chats of the same pair at the
    same time, in the threads of Flask for example, one is answered with the messages of the other.

    ## Example
    ```python
    from autogen_agentchat.agents import AssistantAgent
    from autogen_agentchat.teams import RoundRobinGroupChat
    from autogen_ext.models.openai import OpenAIChatCompletionClient
    from fastapi import FastAPI

    app = FastAPI()
    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
    team = RoundRobinGroupChat([AssistantAgent("clerk", model_client=client)], max_turns=3)

    @app.post("/ask")
    async def ask(question: str) -> str:
        result = await team.run(task=question)
        return str(result.messages[-1])
    ```

    ## Use instead
    ```python
    from autogen_agentchat.agents import AssistantAgent
    from autogen_agentchat.teams import RoundRobinGroupChat
    from autogen_ext.models.openai import OpenAIChatCompletionClient
    from fastapi import FastAPI

    app = FastAPI()
    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)

    def build() -> RoundRobinGroupChat:
        return RoundRobinGroupChat([AssistantAgent("clerk", model_client=client)], max_turns=3)

    @app.post("/ask")
    async def ask(question: str) -> str:
        result = await build().run(task=question)
        return str(result.messages[-1])
    ```

    ## Fix safety
    There is no fix: where a session begins and ends is for the author to say.

    ## Settings
    None.

    ## References
    - autogen-agentchat 0.7.5 `teams/_group_chat/_base_group_chat.py`; pyautogen 0.2.35 `conversable_agent.py`
      (`chat_messages`)
    """

    code: ClassVar[str] = "AGL509"
    name: ClassVar[str] = "team-shared-across-requests"
    severity: ClassVar[Severity] = Severity.WARNING
    fix: ClassVar[FixAvailability] = FixAvailability.NEVER

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask each run in a handler where its team or agent was built."""
        seen = set()
        for shared in shared_across_requests(program):
            if shared.origin not in seen:
                seen.add(shared.origin)
                yield _report(shared)


def _report(shared: Shared) -> Report:
    built = "are built once and used" if shared.pair else "is built once and run"
    return Report(
        shared.origin,
        f"{shared.what} {built} for every request of {shared.handler.what}: {_THEN[shared.then]}",
        related=((shared.run, "it is run here"), (shared.handler.origin, f"{shared.handler.what}")),
        help="build them in the handler"
        if shared.pair
        else "build it in the handler, or keep one for each session and `load_state` before each run",
    )
