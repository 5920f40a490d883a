"""AGL314: a proxy that always has something to say."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Change, Remedy, Report, Safety, Severity
from autogen_lint.model.chats.chatty import Chatty, chatty_proxies
from autogen_lint.model.program import Program
from autogen_lint.rules.base import OLD, FixAvailability, Rule
from autogen_lint.settings.schema import Settings
from autogen_lint.values.intent import SetItem
from autogen_lint.values.places import place_of


class ChattyProxy(Rule):
    """A UserProxyAgent without a person answers with a model or a text of its own, and has no limit.

    ## What it does
    Reports UserProxyAgents with `human_input_mode="NEVER"` that have an `llm_config` or a `default_auto_reply` with a
    text, in chats of two without `max_turns` or a limit of either side. Automatic replies that remind of TERMINATE,
    group chats and the chats of AGL306 are left alone.

    ## Why it matters
    A proxy that falls silent (`""`) makes the assistant notice that there is nothing left to do. One that writes "go
    on", or thanks the assistant by its model, keeps the chat going: 201 messages, and with a model twice the calls.

    ## Example
    ```python
    import autogen

    config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
    assistant = autogen.AssistantAgent("assistant", llm_config=config)
    user = autogen.UserProxyAgent(
        "user",
        human_input_mode="NEVER",
        default_auto_reply="go on",
        is_termination_msg=lambda m: "TERMINATE" in (m.get("content") or ""),
        code_execution_config=False,
    )
    user.initiate_chat(assistant, message="Sum up the claim.")
    ```

    ## Use instead
    ```python
    import autogen

    config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
    assistant = autogen.AssistantAgent("assistant", llm_config=config)
    user = autogen.UserProxyAgent(
        "user",
        human_input_mode="NEVER",
        max_consecutive_auto_reply=5,
        is_termination_msg=lambda m: "TERMINATE" in (m.get("content") or ""),
        code_execution_config=False,
    )
    user.initiate_chat(assistant, message="Sum up the claim.")
    ```

    ## Fix safety
    Unsafe: the proxy falls silent, or no model answers for it any more.

    ## Settings
    - `max-auto-replies`: the highest `max_consecutive_auto_reply` that counts as a limit

    ## References
    - pyautogen 0.2.35, ag2 0.9.10 and 0.14.0, `agentchat/conversable_agent.py`, `generate_reply`
    - microsoft/autogen issue 254
    """

    code: ClassVar[str] = "AGL314"
    name: ClassVar[str] = "chatty-proxy"
    severity: ClassVar[Severity] = Severity.INFO
    fix: ClassVar[FixAvailability] = FixAvailability.SOMETIMES
    targets: ClassVar[frozenset[str]] = OLD

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask each proxy what it answers, and to whom."""
        for one in chatty_proxies(program, settings.max_auto_replies):
            yield _report(one)


def _report(one: Chatty) -> Report:
    by_model = one.entry.key == "llm_config"
    change = Change(one.proxy.origin, SetItem(one.entry.key, False if by_model else ""))
    how = "lets a model answer" if by_model else "always answers with a text"
    other = one.chat.recipient if one.chat.sender is one.proxy else one.chat.sender
    assert other is not None
    return Report(
        place_of(one.entry, one.entry.value),
        f"`{one.proxy.label}` {how} and has no limit: its chat with `{other.label}` goes on for up to "
        f"{one.messages:g} messages",
        related=((one.chat.origin, f"the chat with `{other.label}`"),),
        help="leave it out, and set `max_consecutive_auto_reply`",
        remedy=Remedy("let no model answer" if by_model else "answer with nothing", (change,), Safety.UNSAFE),
    )
