"""AGL404: a tool that returns all of what it read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Report, Severity
from autogen_lint.model.contents.dumps import HISTORY, Dump
from autogen_lint.model.contents.payloads import payloads
from autogen_lint.model.entities import Tool
from autogen_lint.model.program import Program
from autogen_lint.rules.base import FixAvailability, Rule
from autogen_lint.settings.schema import Settings
from autogen_lint.values.origin import Origin


class ToolReturnsRawPayload(Rule):
    """A registered tool returns a whole response, file, table, or all rows of a query.

    ## What it does
    Runs each function that is registered as a tool, symbolically and with unknown arguments, and looks at what each
    `return` gives: `response.text` and `.json()`, a whole file, `df.to_string()`, all rows, the output of a command,
    all pages of a document. A slice, a key, a limit in the query, a test of the length, and small files of the project
    are fine, and so is every function that is not known.

    ## Why it matters
    Nothing in AutoGen cuts what a tool returns: `str(value)` becomes a message, and is sent again with every following
    model call. A page of 2 MB is some 500,000 tokens; the first call fails with `context_length_exceeded`, or the
    conversation gets slow and dear without a word. In public code most large contexts come from tools.

    ## Example
    ```python
    import requests
    from autogen_agentchat.agents import AssistantAgent
    from autogen_ext.models.openai import OpenAIChatCompletionClient


    def fetch(url: str) -> str:
        \"\"\"Fetch a page.\"\"\"
        return requests.get(url, timeout=30).text


    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
    agent = AssistantAgent("agent", client, tools=[fetch])
    ```

    ## Use instead
    ```python
    import requests
    from autogen_agentchat.agents import AssistantAgent
    from autogen_ext.models.openai import OpenAIChatCompletionClient


    def fetch(url: str) -> str:
        \"\"\"Fetch a page.\"\"\"
        return requests.get(url, timeout=30).text[:8_000]


    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
    agent = AssistantAgent("agent", client, tools=[fetch])
    ```

    ## Fix safety
    There is no fix: which part of the content matters is for the author to say.

    ## Settings
    - `max-message-chars`: files of the project below this size are fine

    ## References
    - autogen-core 0.7.5, `tools/_base.py` (`return_value_as_string`); pyautogen 0.2.35,
      `agentchat/conversable_agent.py` (`execute_function`)
    - microsoft/autogen#2469, microsoft/autogen#858
    """

    code: ClassVar[str] = "AGL404"
    name: ClassVar[str] = "tool-returns-raw-payload"
    severity: ClassVar[Severity] = Severity.WARNING
    fix: ClassVar[FixAvailability] = FixAvailability.NEVER

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask each return of each tool what it gives."""
        seen: set[object] = set()
        for tool, place, dump in payloads(program):
            small = program.is_small(dump.path, settings.max_message_chars)
            if dump.kind != HISTORY and not small and place.key not in seen:
                seen.add(place.key)
                yield _report(tool, place, dump, settings)


def _report(tool: Tool, place: Origin, dump: Dump, settings: Settings) -> Report:
    related = [(dump.source.origin, "it is read here")] if dump.source.origin != place else []
    related += [(agent.origin, f"a tool of agent `{agent.label}`") for agent in tool.agents]
    return Report(
        place,
        f"tool `{tool.name}` returns {dump.what}, uncut: the model gets all of it, with this and every following call",
        related=tuple(related),
        help=f"return what is asked for, or cut it (`[:{settings.max_message_chars}]`)",
    )
