"""AGL316: a limit that `initiate_chat` swallows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Change, Remedy, Report, Safety, Severity
from autogen_lint.model.chats.swallowed import is_turns, swallowed_limits
from autogen_lint.model.entities import Chat
from autogen_lint.model.program import Program
from autogen_lint.model.project.releases import below
from autogen_lint.rules.base import OLD, FixAvailability, Rule
from autogen_lint.settings.schema import Settings
from autogen_lint.values.intent import RenameItem
from autogen_lint.values.places import place_of
from autogen_lint.values.value import Entry, number


class IgnoredChatLimit(Rule):
    """A limit is given to `initiate_chat`, which swallows it.

    ## What it does
    Reports keywords such as `max_round`, `max_turn`, `is_termination_msg` and `max_consecutive_auto_reply` on
    `initiate_chat`, `run` and the entries of `initiate_chats` and nested chats.

    ## Why it matters
    These calls accept any keyword as context for the message and say nothing. The author believes that the chat is
    bounded; it runs to the hidden limit of 100 replies a side, 201 messages.

    ## Example
    ```python
    import autogen

    config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
    a = autogen.ConversableAgent("a", llm_config=config, human_input_mode="NEVER", max_consecutive_auto_reply=9)
    b = autogen.ConversableAgent("b", llm_config=config, human_input_mode="NEVER")
    a.initiate_chat(b, message="Discuss the claim.", max_round=8)
    ```

    ## Use instead
    ```python
    import autogen

    config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
    a = autogen.ConversableAgent("a", llm_config=config, human_input_mode="NEVER", max_consecutive_auto_reply=9)
    b = autogen.ConversableAgent("b", llm_config=config, human_input_mode="NEVER")
    a.initiate_chat(b, message="Discuss the claim.", max_turns=8)
    ```

    ## Fix safety
    Unsafe: the limit that now has no effect will end the chat. Only numbers of turns have a fix.

    ## Settings
    None.

    ## References
    - pyautogen 0.2.35, ag2 0.9.10 and 0.14.0, `agentchat/conversable_agent.py`, `initiate_chat(**kwargs)`
    """

    code: ClassVar[str] = "AGL316"
    name: ClassVar[str] = "ignored-chat-limit"
    severity: ClassVar[Severity] = Severity.ERROR
    fix: ClassVar[FixAvailability] = FixAvailability.SOMETIMES
    targets: ClassVar[frozenset[str]] = OLD

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask each chat what it swallows."""
        for chat in program.chats:
            for entry in swallowed_limits(chat):
                yield _report(chat, entry, program)


def _report(chat: Chat, entry: Entry, program: Program) -> Report:
    turns = is_turns(entry.key) and number(entry.value) is not None
    fixable = turns and "max_turns" not in chat.arguments.entries and not below(program.target, "0.2.17")
    change = Change(chat.origin, RenameItem(entry.key, "max_turns"))
    where = "`max_turns` is the limit of a chat" if is_turns(entry.key) else f"`{entry.key}` belongs to an agent"
    return Report(
        place_of(entry, entry.value),
        f"`{chat.method}` swallows `{entry.key}`: it does not bound the chat",
        related=((chat.origin, "the chat"),) if chat.entry_of is None else (),
        help=where,
        remedy=Remedy("rename it to `max_turns`", (change,), Safety.UNSAFE) if fixable else None,
    )
