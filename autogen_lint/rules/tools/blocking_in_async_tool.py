"""AGL502: a call that stops the event loop."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Report, Severity
from autogen_lint.model.program import Program
from autogen_lint.model.tools.blocking import Stop, stops
from autogen_lint.model.tools.reach import frame_names
from autogen_lint.rules.base import FixAvailability, Rule
from autogen_lint.settings.schema import Settings
from autogen_lint.values.origin import Origin


class BlockingInAsyncTool(Rule):
    """An async tool, handler or route makes a call that stops the event loop.

    ## What it does
    Reports `time.sleep`, `requests`, `urllib`, sync `httpx`, `subprocess`, `input()`, sync database drivers and model
    SDKs, and AutoGen's own `initiate_chat` and `generate_reply` where they are called in an `async def` tool, a
    message handler or `on_messages` of an agent, a callback that AutoGen runs on its loop (`input_func`,
    `selector_func`, reply functions, middleware), or a route or handler of a web framework (FastAPI, Starlette,
    aiohttp, Sanic, Quart, Litestar, Chainlit, FastMCP, Discord and others). Helper functions of the project are
    followed. What is handed to a thread (`asyncio.to_thread`, an executor) is fine, and so is a plain `def` tool:
    AutoGen 0.4+ and AG2 1.x run it in a thread. Async tools in sync chats of the older generations run on a loop of
    their own and are not reported, nor are sync ones.

    ## Why it matters
    While the call lasts nothing else runs: no other agent, no other request, no timer, and no deadline. Of an event
    loop that ticks every 50 ms, a sync tool of 0.5 s left 9 ticks, an async tool with `time.sleep(0.5)` none.
    `asyncio.wait_for(tool(), 1)` round a blocking call of 6 s returned after 6.0 s.

    ## Example
    ```python
    import requests

    from autogen_agentchat.agents import AssistantAgent
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    async def look_up(customer: str) -> str:
        \"\"\"Look a customer up.\"\"\"
        return requests.get(f"https://internal-api/customers/{customer}", timeout=30).text[:4000]

    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
    clerk = AssistantAgent("clerk", model_client=client, tools=[look_up])
    ```

    ## Use instead
    ```python
    import asyncio

    import requests

    from autogen_agentchat.agents import AssistantAgent
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    async def look_up(customer: str) -> str:
        \"\"\"Look a customer up.\"\"\"
        url = f"https://internal-api/customers/{customer}"
        response = await asyncio.to_thread(requests.get, url, timeout=30)
        return response.text[:4000]

    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
    clerk = AssistantAgent("clerk", model_client=client, tools=[look_up], reflect_on_tool_use=True)
    ```

    ## Fix safety
    There is no fix: which async library takes the place of a sync one is for the author to say.

    ## Settings
    - `defer-to-ruff`: where the project's ruff reports its ASYNC rules, only what a tool leads to is said here

    ## References
    - autogen-core 0.7.5 `tools/_function_tool.py`, ag2 1.2.1 `utils.py`, pyautogen 0.2.35 `conversable_agent.py`
    """

    code: ClassVar[str] = "AGL502"
    name: ClassVar[str] = "blocking-in-async-tool"
    severity: ClassVar[Severity] = Severity.WARNING
    fix: ClassVar[FixAvailability] = FixAvailability.NEVER

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask each blocking call who makes it."""
        if not program.uses_autogen:
            return
        seen: set[Origin] = set()
        for stop in stops(program):
            if stop.blocking.origin not in seen and not _ruff_says(stop, program):
                seen.add(stop.blocking.origin)
                yield _report(stop)


def _ruff_says(stop: Stop, program: Program) -> bool:
    """Whether the project's own ruff, which looks into async functions, reports it, and there is no tool to add."""
    direct = stop.blocking.event.stack[-1].is_async
    return stop.by.tool is None and direct and program.said_by_ruff(stop.blocking.called, blocking=True)


def _report(stop: Stop) -> Report:
    blocking, by = stop.blocking, stop.by
    names = frame_names(by.origin, stop.frames)
    related = [(by.origin, f"{by.what} runs on the event loop")]
    related += [
        (frame.site, f"`{name}` is called here")
        for frame, name in zip(stop.frames, names, strict=True)
        if frame.site is not None
    ]
    way = f" through `{names[-1]}`" if names else ""
    return Report(
        blocking.origin,
        f"`{blocking.called}` stops the event loop: {by.what} calls it{way}, and no other agent, request or timer runs "
        "until it returns",
        related=tuple(related),
        help=blocking.instead,
    )
