"""AGL318: a result that nobody reads."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Report, Severity
from autogen_lint.model.program import Program
from autogen_lint.rules.base import ALL, FixAvailability, Rule
from autogen_lint.settings.schema import Settings

CHATS = frozenset({"initiate_chat", "a_initiate_chat"})
READ_INSTEAD = frozenset(
    {"last_message", "chat_messages", "chat_messages_for_summary", "messages", "_oai_messages", "messages_to_string"}
)


class StopReasonIgnored(Rule):
    """The result of a run or chat is thrown away, and with it the reason why it ended.

    ## What it does
    Reports `await team.run(...)` (AutoGen 0.4+) and `initiate_chat(...)` (0.2 and AG2 classic) as statements of their
    own. A program of the old generations that reads `last_message`, `chat_messages` or `messages` instead, or whose
    agents are of its own classes, is silent. It is information, off unless selected.

    ## Why it matters
    A run that hit its limit looks like one that was done: only `TaskResult.stop_reason` ("Maximum number of messages 25
    reached", "Text 'DONE' mentioned"), and `ChatResult.summary`, tell them apart.

    ## Example
    ```python
    from autogen_agentchat.agents import AssistantAgent
    from autogen_agentchat.conditions import MaxMessageTermination
    from autogen_agentchat.teams import RoundRobinGroupChat
    from autogen_ext.models.openai import OpenAIChatCompletionClient


    async def main():
        client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
        team = RoundRobinGroupChat([AssistantAgent("a", client)], termination_condition=MaxMessageTermination(9))
        await team.run(task="Write.")
    ```

    ## Use instead
    ```python
    from autogen_agentchat.agents import AssistantAgent
    from autogen_agentchat.conditions import MaxMessageTermination
    from autogen_agentchat.teams import RoundRobinGroupChat
    from autogen_ext.models.openai import OpenAIChatCompletionClient


    async def main():
        client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
        team = RoundRobinGroupChat([AssistantAgent("a", client)], termination_condition=MaxMessageTermination(9))
        result = await team.run(task="Write.")
        print(result.stop_reason)
    ```

    ## Fix safety
    There is no fix: what is done with the result is the program's business.

    ## Settings
    None.

    ## References
    - autogen-agentchat 0.7.5, `base/_task.py`, `TaskResult`; pyautogen 0.2.35, `agentchat/chat.py`, `ChatResult`
    - microsoft/autogen issue 706
    """

    code: ClassVar[str] = "AGL318"
    name: ClassVar[str] = "stop-reason-ignored"
    severity: ClassVar[Severity] = Severity.INFO
    fix: ClassVar[FixAvailability] = FixAvailability.NEVER
    targets: ClassVar[frozenset[str]] = ALL

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask for runs and chats whose result is a statement of its own."""
        for team in program.teams:
            for run in team.runs:
                if run.method == "run" and run.event.discarded and run.event.awaited:
                    yield Report(
                        run.origin,
                        f"nobody reads why this run of `{team.short}` ended: done, or cut off at a limit",
                        help="keep the result and look at `stop_reason`",
                    )
        elsewhere = not READ_INSTEAD.isdisjoint(program.trace.attributes)
        for chat in program.chats if not elsewhere else ():
            if chat.method in CHATS and chat.entry_of is None and chat.event is not None and chat.event.discarded:
                if any(side is not None and side.subclass is not None for side in (chat.sender, chat.recipient)):
                    continue  # which may keep what it found
                yield Report(
                    chat.origin,
                    "nobody reads the result of this chat: whether it was done or cut off at a limit is not known",
                    help="keep the result and look at its `summary` or last message",
                )
