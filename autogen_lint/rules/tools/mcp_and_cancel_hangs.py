"""AGL512: releases in which an MCP server that does not start, or a cancelled tool call, hangs for ever."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Confidence, Report, Severity
from autogen_lint.model.program import Program
from autogen_lint.model.project.releases import at_least, below
from autogen_lint.model.tools.cancelling import cancelled_agents, workbenches
from autogen_lint.rules.base import NEW, FixAvailability, Rule
from autogen_lint.settings.schema import Settings


class McpAndCancelHangs(Rule):
    """The pinned release hangs when an MCP server does not start, or when a run is cancelled during a tool call.

    ## What it does
    Reports `McpWorkbench` where the project's `autogen-ext` is certainly one of 0.5.5 to 0.7.4, and
    `CancellationToken.cancel()` where `autogen-agentchat` is 0.6.2 or later (0.7.5 is the last release) and the token
    is given to the run of an agent with tools, or of a team with such an agent.

    ## Why it matters
    In those releases of `autogen-ext` a workbench whose server can't start (a wrong command, a server that exits or
    never answers) waits for ever in `list_tools`; 0.7.5 raises. And since 0.6.2 an `AssistantAgent` whose tool call is
    cancelled waits for an end mark that never comes: the run does not end, and `asyncio.wait_for` round it does not
    either.

    ## Example
    ```python
    from autogen_agentchat.agents import AssistantAgent
    from autogen_core import CancellationToken
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    def look_up(claim: str) -> str:
        \"\"\"Look a claim up.\"\"\"
        return claim

    token = CancellationToken()
    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
    clerk = AssistantAgent("clerk", model_client=client, tools=[look_up])

    async def main() -> None:
        await clerk.run(task="What about claim 7?", cancellation_token=token)

    def stop() -> None:
        token.cancel()
    ```

    ## Use instead
    ```python
    from autogen_agentchat.agents import AssistantAgent
    from autogen_agentchat.conditions import ExternalTermination, MaxMessageTermination
    from autogen_agentchat.teams import RoundRobinGroupChat
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    def look_up(claim: str) -> str:
        \"\"\"Look a claim up.\"\"\"
        return claim

    stopped = ExternalTermination()
    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
    clerk = AssistantAgent("clerk", model_client=client, tools=[look_up])
    team = RoundRobinGroupChat([clerk], termination_condition=stopped | MaxMessageTermination(25))

    def stop() -> None:
        stopped.set()
    ```

    ## Fix safety
    There is no fix: the cure is another release, or another way to stop.

    ## Settings
    None.

    ## References
    - autogen-agentchat 0.6.2 to 0.7.5 `agents/_assistant_agent.py:1219`; autogen-ext 0.7.5 `tools/mcp/_actor.py:268`
    """

    code: ClassVar[str] = "AGL512"
    name: ClassVar[str] = "mcp-and-cancel-hangs"
    severity: ClassVar[Severity] = Severity.WARNING
    fix: ClassVar[FixAvailability] = FixAvailability.NEVER
    targets: ClassVar[frozenset[str]] = NEW

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask the release, then the workbenches and tokens."""
        target = program.target
        if at_least(target, "0.5.5", "autogen-ext") and below(target, "0.7.5", "autogen-ext"):
            for origin in workbenches(program):
                yield Report(
                    origin,
                    "a server that does not start is waited for without end: `McpWorkbench` of autogen-ext 0.5.5 to "
                    "0.7.4 hangs in `list_tools`",
                    help="ask for autogen-ext 0.7.5, or use `mcp_server_tools(...)`, which raises",
                )
        if not below(target, "0.6.2", "autogen-agentchat"):
            pinned = at_least(target, "0.6.2", "autogen-agentchat")
            for cancel, run, agent in cancelled_agents(program):
                yield Report(
                    cancel,
                    f"cancelled while a tool of agent `{agent.label}` runs, the run never ends (autogen-agentchat "
                    "0.6.2 to 0.7.5)",
                    related=((run, "the token is given here"), (agent.origin, f"agent `{agent.label}` has tools")),
                    help="stop with an `ExternalTermination`, or cancel only between tool calls",
                    confidence=Confidence.HIGH if pinned else Confidence.MEDIUM,
                )
