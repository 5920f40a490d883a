"""AGL309: a setting that does not stop a group chat."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Report, Severity
from autogen_lint.model.chats.awaited import has_plain_selection, rounds
from autogen_lint.model.chats.speakers import TEST, has_no_test, own_tests
from autogen_lint.model.entities import Agent, Chat, GroupChat
from autogen_lint.model.program import Program
from autogen_lint.rules.base import OLD, FixAvailability, Rule
from autogen_lint.settings.schema import Settings
from autogen_lint.values.places import place_of
from autogen_lint.values.value import Absent, Known, is_known, string


class IneffectiveGroupChatStop(Rule):
    """A setting that looks like the stop of a group chat does nothing.

    ## What it does
    Reports `max_consecutive_auto_reply` and `human_input_mode` of a `GroupChatManager`, and `max_turns` of a chat with
    a manager whose group chat sets no `max_round`. As information also a stop test that only a member has: it counts
    only when that member is the next to speak.

    ## Why it matters
    The loop of a group chat asks neither: with both settings on the manager all 6 of 6 rounds ran. `max_turns` counts
    whole group chats, not rounds. What stops a group chat is `max_round`, and `is_termination_msg` of the manager.

    ## Example
    ```python
    import autogen

    config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
    a = autogen.AssistantAgent("a", llm_config=config)
    b = autogen.AssistantAgent("b", llm_config=config)
    group = autogen.GroupChat(agents=[a, b], messages=[], max_round=8)
    manager = autogen.GroupChatManager(groupchat=group, llm_config=config, max_consecutive_auto_reply=1)
    ```

    ## Use instead
    ```python
    import autogen

    config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
    a = autogen.AssistantAgent("a", llm_config=config)
    b = autogen.AssistantAgent("b", llm_config=config)
    group = autogen.GroupChat(agents=[a, b], messages=[], max_round=8)
    manager = autogen.GroupChatManager(groupchat=group, llm_config=config)
    ```

    ## Fix safety
    There is no fix.

    ## Settings
    None.

    ## References
    - pyautogen 0.2.35, ag2 0.9.10 and 0.14.0, `agentchat/groupchat.py`, `run_chat`
    """

    code: ClassVar[str] = "AGL309"
    name: ClassVar[str] = "ineffective-group-chat-stop"
    severity: ClassVar[Severity] = Severity.WARNING
    fix: ClassVar[FixAvailability] = FixAvailability.NEVER
    targets: ClassVar[frozenset[str]] = OLD

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask the managers of group chats, then the chats with them, then the members."""
        managers = {id(manager): manager for group in program.groups for manager in group.managers}
        for manager in managers.values():
            yield from _of_manager(manager)
        for chat in program.chats:
            yield from _of_chat(chat)
        for group in program.groups:
            yield from _of_members(group)


def _of_manager(manager: Agent) -> Iterator[Report]:
    replies = manager.arguments.entries.get("max_consecutive_auto_reply")
    if replies is not None and isinstance(replies.value, Known) and replies.value.value is not None:
        yield Report(
            place_of(replies, replies.value),
            "the loop of a group chat does not look at the manager's `max_consecutive_auto_reply`: "
            "all rounds of `max_round` run",
            help="limit the chat with `max_round` of the GroupChat",
        )
    mode = manager.arguments.entries.get("human_input_mode")
    if mode is not None and string(mode.value) in {"ALWAYS", "TERMINATE"}:
        yield Report(
            place_of(mode, mode.value),
            "the manager of a group chat never asks a person: its `human_input_mode` has no effect",
            help="give the mode to a UserProxyAgent among the members",
        )


def _of_chat(chat: Chat) -> Iterator[Report]:
    entry = chat.arguments.entries.get("max_turns")
    group = chat.group
    if entry is None or group is None or chat.recipient not in group.managers:
        return
    if isinstance(group.arguments.get("max_round"), Absent) and isinstance(entry.value, Known) and entry.value.value:
        yield Report(
            place_of(entry, entry.value),
            "`max_turns` of a chat with a group chat's manager counts whole group chats, not rounds: "
            "each runs its 10 default rounds",
            related=((group.origin, "the group chat"),),
            help="limit the chat with `max_round` of the GroupChat",
        )


def _of_members(group: GroupChat) -> Iterator[Report]:
    """Stop tests of members, where the manager has none: they count when their agent speaks next."""
    most = rounds(group)
    if most is None or not group.managers or not has_plain_selection(group) or _is_a_turn_of_two(group):
        return
    if any(manager.subclass is not None or not has_no_test(manager) for manager in group.managers):
        return
    members = group.agents or ()
    if all(member is not None and own_tests(member) for member in members):
        return
    for member in members:
        entry = member.arguments.entries.get(TEST) if member is not None else None
        if member is not None and entry is not None and own_tests(member):
            yield Report(
                place_of(entry, entry.value),
                f"the stop test of `{member.label}` counts only when it speaks next, and the manager has none: a stop "
                f"word said to others does not end the group chat, which has up to {most:g} rounds",
                severity=Severity.INFO,
                related=tuple((manager.origin, "the manager") for manager in group.managers),
                help="give the test to the GroupChatManager",
            )


def _is_a_turn_of_two(group: GroupChat) -> bool:
    """Whether two agents alternate, so that each of them is always the next to the other one."""
    alternates = is_known(group.arguments.get("speaker_selection_method"), "round_robin")
    return alternates and len(group.agents or ()) == 2
