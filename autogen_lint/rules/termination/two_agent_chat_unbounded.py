"""AGL306: two agents that answer each other until the library's hidden limit."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Change, Remedy, Report, Safety, Severity
from autogen_lint.model.chats.loops import RECURSION, ends_at, model_calls, most_messages, runs_to_hidden_limit
from autogen_lint.model.chats.speakers import own_tests
from autogen_lint.model.chats.swallowed import swallowed_limits
from autogen_lint.model.chats.told import asking_prompts, is_never_told
from autogen_lint.model.entities import Chat
from autogen_lint.model.program import Program
from autogen_lint.model.project.releases import below
from autogen_lint.rules.base import OLD, FixAvailability, Rule
from autogen_lint.settings.schema import Settings
from autogen_lint.values.intent import SetItem


class TwoAgentChatUnbounded(Rule):
    """Two agents answer each other and nothing they do ends the chat.

    ## What it does
    Reports chats of two agents that both reply automatically (`human_input_mode="NEVER"`, given or default), without
    `max_turns`, where neither has a low `max_consecutive_auto_reply` or a stop test that the other's messages can meet:
    a test of an agent that only ever gets empty replies of a proxy counts for nothing. Entries of `initiate_chats` and
    of nested chats are chats. It is a warning where no prompt says the word TERMINATE; where an AssistantAgent keeps
    the default prompt it is information, because models usually do say the exact word after an empty reply.

    A person who may be asked (`human_input_mode` ALWAYS, or TERMINATE, the default of ConversableAgent), a class of the
    project that answers in its own way, and `default_auto_reply=None` make it silent.

    ## Why it matters
    The chat ends when one side has replied 100 times: 201 messages and up to 200 model calls, each with the whole
    history. Where both sides have a limit above about 250, Python's recursion limit ends it near 490 messages.

    ## Example
    ```python
    import autogen

    config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
    a = autogen.ConversableAgent("a", llm_config=config, human_input_mode="NEVER")
    b = autogen.ConversableAgent("b", llm_config=config, human_input_mode="NEVER")
    a.initiate_chat(b, message="Discuss the claim.")
    ```

    ## Use instead
    ```python
    import autogen

    config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
    a = autogen.ConversableAgent("a", llm_config=config, human_input_mode="NEVER")
    b = autogen.ConversableAgent("b", llm_config=config, human_input_mode="NEVER")
    a.initiate_chat(b, message="Discuss the claim.", max_turns=10)
    ```

    ## Fix safety
    Unsafe: it changes how many turns the agents take.

    ## Settings
    - `chat-turns`: the number of turns that the fix writes
    - `max-auto-replies`: the highest `max_consecutive_auto_reply` that counts as a bound

    ## References
    - pyautogen 0.2.35, ag2 0.9.10 and 0.14.0, `agentchat/conversable_agent.py`, `MAX_CONSECUTIVE_AUTO_REPLY`
    """

    code: ClassVar[str] = "AGL306"
    name: ClassVar[str] = "two-agent-chat-unbounded"
    severity: ClassVar[Severity] = Severity.WARNING
    fix: ClassVar[FixAvailability] = FixAvailability.SOMETIMES
    targets: ClassVar[frozenset[str]] = OLD

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask each chat of two agents what would end it."""
        for chat in program.chats:
            if swallowed_limits(chat) or not runs_to_hidden_limit(chat, settings.max_auto_replies):
                continue
            warns = is_never_told(chat)
            if warns or not asking_prompts(chat):
                yield _report(chat, program, settings, warns=warns)


def _report(chat: Chat, program: Program, settings: Settings, *, warns: bool) -> Report:
    sender, recipient, messages = chat.sender, chat.recipient, most_messages(chat)
    assert sender is not None
    assert recipient is not None
    assert messages is not None
    deaf = [agent for agent in (sender, recipient) if own_tests(agent)]
    missing = "a stop test that their messages can meet" if deaf else "a stop test"
    change = Change(chat.origin, SetItem("max_turns", settings.chat_turns))
    remedy = Remedy(f"set `max_turns` to {settings.chat_turns}", (change,), Safety.UNSAFE)
    again = ", each time that this nested chat is started" if chat.entry_of == "register_nested_chats" else ""
    return Report(
        chat.origin,
        f"`{sender.label}` and `{recipient.label}` answer each other without a person, {missing} or `max_turns`: "
        f"{ends_at(messages)}{_calls(chat, messages)}{again}",
        severity=None if warns else Severity.INFO,
        related=((sender.origin, f"agent `{sender.label}`"), (recipient.origin, f"agent `{recipient.label}`")),
        help=f"add `max_turns={settings.chat_turns}`",
        remedy=None if below(program.target, "0.2.17") else remedy,
    )


def _calls(chat: Chat, messages: float) -> str:
    return "" if messages > RECURSION else f" and {model_calls(chat, messages):g} model calls"
