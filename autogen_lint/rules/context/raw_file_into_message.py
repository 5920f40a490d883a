"""AGL401: a whole file, response or table in one message."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Report, Severity
from autogen_lint.model.dumps import Dump, dumps_in, is_template
from autogen_lint.model.entities import Message
from autogen_lint.model.program import Program
from autogen_lint.rules.base import FixAvailability, Rule
from autogen_lint.settings.schema import Settings

PROMPTS = frozenset({"system_message", "prompt", "instruction"})


class RawFileIntoMessage(Rule):
    r"""A whole file, HTTP response or table goes into one message.

    ## What it does
    Follows the text of every message, task and carryover back through variables, f-strings, concatenation and the
    project's functions, and reports it where it holds all of a file, a response or a data frame. A slice, `read(n)`,
    `head()` and truncating functions end the search; so does every function that is not known. Prompts and templates
    kept in files are meant to be messages and are not reported: files named or placed so, and files of the project
    that are smaller than `max-message-chars`.

    ## Why it matters
    The text is sent with every following model call, to every agent of the chat. A log of 2 MB is some 500,000 tokens:
    beyond the context of most models, and slow and dear on the others.

    ## Example
    ```python
    import autogen

    config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
    assistant = autogen.AssistantAgent("assistant", llm_config=config)
    user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
    user.initiate_chat(assistant, message=open("claims.log").read(), max_turns=1)
    ```

    ## Use instead
    ```python
    import autogen

    config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
    assistant = autogen.AssistantAgent("assistant", llm_config=config)
    user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
    message = "\\n".join(open("claims.log").read().splitlines()[-200:])
    user.initiate_chat(assistant, message=message, max_turns=1)
    ```

    ## Fix safety
    There is no fix: which part of the content matters is for the author to say.

    ## Settings
    - `max-message-chars`: files of the project below this size are fine

    ## References
    - pyautogen 0.2.35, `agentchat/conversable_agent.py`: every request carries the whole history
    """

    code: ClassVar[str] = "AGL401"
    name: ClassVar[str] = "raw-file-into-message"
    severity: ClassVar[Severity] = Severity.WARNING
    fix: ClassVar[FixAvailability] = FixAvailability.NEVER

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask each message what it holds."""
        for message in program.messages:
            if message.sink in PROMPTS:
                continue
            for dump in dumps_in(message.value):
                if not is_template(dump.path) and not program.is_small(dump.path, settings.max_message_chars):
                    yield _report(message, dump, settings)


def _report(message: Message, dump: Dump, settings: Settings) -> Report:
    named = f" (`{dump.path}`)" if dump.path else ""
    related = [(dump.source.origin, "it is read here")] if dump.source.origin != message.origin else []
    if message.event is not None and message.event.call.origin != message.origin:
        related.append((message.event.call.origin, f"it is sent here by `{message.sink}`"))
    return Report(
        message.origin,
        f"{dump.what}{named} goes into one message, uncut: it is sent again with every following model call",
        related=tuple(related),
        help=f"cut it (`text[:{settings.max_message_chars}]`), sum it up first, or give the agent a search tool",
    )
