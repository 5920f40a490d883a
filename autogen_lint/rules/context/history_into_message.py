"""AGL402: a whole conversation in the next message."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Report, Severity
from autogen_lint.model.contents.dumps import HISTORY, Dumps
from autogen_lint.model.contents.histories import Growing, growing
from autogen_lint.model.entities import Message
from autogen_lint.model.program import Program
from autogen_lint.rules.base import FixAvailability, Rule
from autogen_lint.settings.schema import Settings

CARRIED = "(carryover=)"


class HistoryIntoMessage(Rule):
    """A whole conversation goes into the next message.

    ## What it does
    Looks for the messages of a group chat, of a finished chat (`chat_history`) or run (`result.messages`), or of an
    agent (`chat_messages`) in the text of a message, task or carryover, and for texts that grow by an answer in each
    round of a loop and are sent in each. The last messages (`[-5:]`), one message, and summaries are fine, and so is a
    history that is passed on as the list of messages that it is.

    ## Why it matters
    What was said is sent again as one message, and from then on with every call, beside the same messages of the
    agents' own histories. A text that grows by one answer a round is sent n times in n rounds: 40 rounds of 500 words
    are 400,000 words in all.

    ## Example
    ```python
    import autogen

    config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
    writer = autogen.AssistantAgent("writer", llm_config=config)
    critic = autogen.AssistantAgent("critic", llm_config=config)
    user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
    draft = user.initiate_chat(writer, message="Write a report", max_turns=3)
    user.initiate_chat(critic, message=f"Review this: {draft.chat_history}", max_turns=1)
    ```

    ## Use instead
    ```python
    import autogen

    config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
    writer = autogen.AssistantAgent("writer", llm_config=config)
    critic = autogen.AssistantAgent("critic", llm_config=config)
    user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
    draft = user.initiate_chat(writer, message="Write a report", max_turns=3, summary_method="last_msg")
    user.initiate_chat(critic, message=f"Review this: {draft.summary}", max_turns=1)
    ```

    ## Fix safety
    There is no fix: which part of the conversation matters is for the author to say.

    ## Settings
    There are none.

    ## References
    - pyautogen 0.2.35, `agentchat/chat.py`, `agentchat/conversable_agent.py`: every request carries the whole history
    - autogen-agentchat 0.7.5, `base/_task.py`
    """

    code: ClassVar[str] = "AGL402"
    name: ClassVar[str] = "history-into-message"
    severity: ClassVar[Severity] = Severity.WARNING
    fix: ClassVar[FixAvailability] = FixAvailability.NEVER

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask each message what it holds of conversations, and each growing text where it is sent."""
        dumps = program.once(Dumps)
        for message in program.messages:
            for dump in dumps.in_message(message):
                if dump.kind == HISTORY and (dump.shown or message.sink.endswith(CARRIED)):
                    yield _report(message, dump.what)
                    break
        for grown in growing(program):
            yield _grown(grown)


def _report(message: Message, what: str) -> Report:
    related = []
    if message.event is not None and message.event.call.origin != message.origin:
        related.append((message.event.call.origin, f"it is sent here by `{message.sink}`"))
    return Report(
        message.origin,
        f"{what} goes into one message: it is sent a second time, and again with every following model call",
        related=tuple(related),
        help="send the last messages (`[-3:]`), the summary, or continue the chat itself (`clear_history=False`)",
    )


def _grown(grown: Growing) -> Report:
    return Report(
        grown.place,
        f"`{grown.name}` grows by an answer in each round and is sent in each: n rounds send it n times, ever longer",
        related=((grown.added, "it grows here"),),
        help="keep the last answers only, or sum them up before the next round",
    )
