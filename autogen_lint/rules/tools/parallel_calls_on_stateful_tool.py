"""AGL508: a team or agent as a tool of a model that may call it twice at once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Change, Remedy, Report, Safety, Severity
from autogen_lint.model.building.builder import constructed
from autogen_lint.model.entities import Agent, ModelConfig, Tool
from autogen_lint.model.program import Program
from autogen_lint.rules.base import NEW, FixAvailability, Rule
from autogen_lint.settings.schema import Settings
from autogen_lint.values.intent import SetItem
from autogen_lint.values.value import Absent, Known, alternatives

STATEFUL = {
    "autogen_agentchat.tools.AgentTool": "agent",
    "autogen_agentchat.tools.TeamTool": "team",
}
CLIENTS = frozenset(
    {
        "autogen_ext.models.openai.OpenAIChatCompletionClient",
        "autogen_ext.models.openai.AzureOpenAIChatCompletionClient",
    }
)


class ParallelCallsOnStatefulTool(Rule):
    """A model that may call several tools at once is given an agent or a team as a tool.

    ## What it does
    Reports OpenAI and Azure clients of AutoGen 0.4+ without `parallel_tool_calls=False` whose agent has an `AgentTool`
    or a `TeamTool`. Other clients are left alone: whether their models call tools in parallel is not known.

    ## Why it matters
    The tool holds one agent or team, and AutoGen executes all tool calls of a message at the same time. The second
    call of a `TeamTool` in one message fails with "The team is already running", which the model gets as its answer;
    two calls of an `AgentTool` mix their messages in one history.

    ## Example
    ```python
    from autogen_agentchat.agents import AssistantAgent
    from autogen_agentchat.tools import AgentTool
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
    writer = AssistantAgent("writer", model_client=client)
    editor = AssistantAgent("editor", model_client=client, tools=[AgentTool(agent=writer)])
    ```

    ## Use instead
    ```python
    from autogen_agentchat.agents import AssistantAgent
    from autogen_agentchat.tools import AgentTool
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120, parallel_tool_calls=False)
    writer = AssistantAgent("writer", model_client=client)
    editor = AssistantAgent("editor", model_client=client, tools=[AgentTool(agent=writer)])
    ```

    ## Fix safety
    Safe: `parallel_tool_calls=False` makes the model ask for one tool at a time, as the tool needs it.

    ## Settings
    None.

    ## References
    - autogen-agentchat 0.7.5 `tools/_agent.py`, `tools/_team.py`; autogen-ext 0.7.5 declares `parallel_tool_calls`
      since 0.7.2
    """

    code: ClassVar[str] = "AGL508"
    name: ClassVar[str] = "parallel-calls-on-stateful-tool"
    severity: ClassVar[Severity] = Severity.WARNING
    fix: ClassVar[FixAvailability] = FixAvailability.SOMETIMES
    targets: ClassVar[frozenset[str]] = NEW

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask the model of each agent with such a tool whether it calls one at a time."""
        seen = set()
        for agent in program.agents:
            tools = [(tool, kind) for tool in agent.tools if (kind := _kind(program, tool)) is not None]
            for model in agent.models if tools else ():
                if model.origin not in seen and _may_call_in_parallel(model):
                    seen.add(model.origin)
                    yield _report(model, agent, *tools[0])


def _kind(program: Program, tool: Tool) -> str | None:
    call = constructed(tool.value)
    name = program.catalog.canonical(call.callee) if call is not None and call.receiver is None else None
    return STATEFUL.get(name or "")


def _may_call_in_parallel(model: ModelConfig) -> bool:
    """Whether the client certainly lacks the setting, or says yes."""
    if model.cls not in CLIENTS or model.settings.rest is not None:
        return False
    values = list(alternatives(model.settings.get("parallel_tool_calls")))
    return all(isinstance(value, Absent) or (isinstance(value, Known) and value.value is not False) for value in values)


def _report(model: ModelConfig, agent: Agent, tool: Tool, kind: str) -> Report:
    change = Change(model.origin, SetItem("parallel_tool_calls", value=False))
    then = (
        'the second call fails with "The team is already running"'
        if kind == "team"
        else "the calls mix their messages in one history"
    )
    return Report(
        model.origin,
        f"the model of agent `{agent.label}` may call its {kind} tool `{tool.name or tool.via}` twice at once: {then}",
        related=((agent.origin, f"agent `{agent.label}`"), (tool.origin, f"its {kind} tool")),
        help="give the client `parallel_tool_calls=False`",
        remedy=Remedy("set `parallel_tool_calls` to False", (change,), Safety.SAFE),
    )
