"""AGL401: a whole file, response or table in one message."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Report, Severity
from autogen_lint.model.contents.dumps import HISTORY, Dump, Dumps, is_data, is_template
from autogen_lint.model.entities import Message
from autogen_lint.model.program import Program
from autogen_lint.rules.base import FixAvailability, Rule
from autogen_lint.settings.schema import Settings

PROMPTS = frozenset({"system_message", "prompt", "instruction", "update_system_message(system_message=)"})


class RawFileIntoMessage(Rule):
    r"""Something of any size goes into one message: a file, a response, a table, the rows of a query.

    ## What it does
    Follows the text of every message, task, carryover and system message back through variables, f-strings, loops that
    add to it, and the project's functions, and reports it where it holds all of a file, an HTTP response, a web page, a
    data frame, a document (PDF, Word), the rows of a query without `LIMIT` or `WHERE`, the output of a command such as
    `git diff`, or a recursive listing.

    It is fine where it is cut (a slice, `read(n)`, `head()`, `fetchmany`), where its length or size was tested before,
    and where an unknown function made it, which may cut it. Prompts and templates kept in files are meant to be
    messages: what is named or placed so, the files of the project that are smaller than `max-message-chars`, and a file
    that is (part of) a system message, unless it holds data (`.json`, `.csv`, ...).

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

    Or give the agent a tool that searches the file and answers with the lines it found, or sum it up part by part.

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
        dumps = program.once(Dumps)
        for message in program.messages:
            for dump in dumps.in_message(message):
                if dump.kind != HISTORY and not _is_meant(message, dump, program, settings):
                    yield _report(message, dump, settings)
                    break


def _is_meant(message: Message, dump: Dump, program: Program, settings: Settings) -> bool:
    """Whether the content was written to be a message: a prompt, a template, a small file of the project.

    What makes a whole system message is a prompt, wherever it comes from; only data in a prompt is a dump.
    """
    if is_template(dump.path) or program.is_small(dump.path, settings.max_message_chars):
        return True
    if message.sink not in PROMPTS:
        return False
    return dump.bare or (dump.kind == "file" and not is_data(dump.path))


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
