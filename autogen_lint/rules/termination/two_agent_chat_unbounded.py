"""AGL306: two agents that answer each other until the library's hidden limit."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Change, Remedy, Report, Safety, Severity
from autogen_lint.model.entities import Agent, Chat
from autogen_lint.model.loops import STOP_WORD, is_told, prompt_says, runs_to_hidden_limit
from autogen_lint.model.program import Program
from autogen_lint.model.releases import below
from autogen_lint.rules.base import OLD, FixAvailability, Rule
from autogen_lint.rules.termination.ignored_chat_limit import swallowed_limits
from autogen_lint.settings.schema import Settings
from autogen_lint.values.intent import SetItem


class TwoAgentChatUnbounded(Rule):
    """Two agents answer each other and nothing they do ends the chat.

    ## What it does
    Reports chats of two agents that both reply automatically (`human_input_mode="NEVER"`, given or default), without
    `max_turns`, where neither has a stop test of its own or a low `max_consecutive_auto_reply`. It is a warning where
    no prompt says the word TERMINATE; where an AssistantAgent keeps the default prompt it is information, because
    models usually do say the exact word after an empty reply.

    ## Why it matters
    The chat ends when one side has replied 100 times: 201 messages and up to 200 model calls, each with the whole
    history.

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
            if not swallowed_limits(chat) and runs_to_hidden_limit(chat, settings.max_auto_replies):
                assert chat.sender is not None
                assert chat.recipient is not None
                yield _report(chat, chat.sender, chat.recipient, program, settings)


def _report(chat: Chat, sender: Agent, recipient: Agent, program: Program, settings: Settings) -> Report:
    change = Change(chat.origin, SetItem("max_turns", settings.chat_turns))
    remedy = Remedy(f"set `max_turns` to {settings.chat_turns}", (change,), Safety.UNSAFE)
    return Report(
        chat.origin,
        f"`{sender.label}` and `{recipient.label}` answer each other without a person, a stop test or `max_turns`: "
        "up to 201 messages and 200 model calls",
        severity=None if _never_told(chat, sender, recipient) else Severity.INFO,
        related=((sender.origin, f"agent `{sender.label}`"), (recipient.origin, f"agent `{recipient.label}`")),
        help=f"add `max_turns={settings.chat_turns}`",
        remedy=None if below(program.target, "0.2.17") else remedy,
    )


def _never_told(chat: Chat, sender: Agent, recipient: Agent) -> bool:
    """Whether certainly nobody is told the word that the default test waits for."""
    answering = [agent for agent in (sender, recipient) if agent.models]
    told = [prompt_says(agent, STOP_WORD) for agent in answering]
    return all(answer is False for answer in told) and is_told(chat, STOP_WORD) is not True
