"""AGL337: the message given where `clear_history` stands."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Change, Remedy, Report, Safety, Severity
from autogen_lint.model.program import Program
from autogen_lint.rules.base import OLD, FixAvailability, Rule
from autogen_lint.settings.schema import Settings
from autogen_lint.values.intent import NameArgument
from autogen_lint.values.origin import Origin
from autogen_lint.values.value import Call, Known, Text, Unknown, Value, alternatives

STARTS = frozenset({"initiate_chat", "a_initiate_chat", "run", "a_run"})


class MessageInWrongPosition(Rule):
    """The chat's message is given as second positional argument.

    ## What it does
    Reports a text as second positional argument of `initiate_chat`.

    ## Why it matters
    The second parameter is `clear_history`. The message stays unset, so the chat asks for it on standard input: a
    service hangs or dies with EOFError.

    ## Example
    ```python
    import autogen

    config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
    a = autogen.AssistantAgent("a", llm_config=config)
    user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
    user.initiate_chat(a, "Sum up the claim.", max_turns=2)
    ```

    ## Use instead
    ```python
    import autogen

    config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
    a = autogen.AssistantAgent("a", llm_config=config)
    user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
    user.initiate_chat(a, message="Sum up the claim.", max_turns=2)
    ```

    ## Fix safety
    Safe: it names the argument.

    ## Settings
    None.

    ## References
    - pyautogen 0.2.35, ag2 0.9.10 and 0.14.0, `agentchat/conversable_agent.py`, `initiate_chat`
    """

    code: ClassVar[str] = "AGL337"
    name: ClassVar[str] = "message-in-wrong-position"
    severity: ClassVar[Severity] = Severity.ERROR
    fix: ClassVar[FixAvailability] = FixAvailability.SOMETIMES
    targets: ClassVar[frozenset[str]] = OLD

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask each chat what its second positional argument is."""
        for chat in program.chats:
            event = chat.event
            if event is None or chat.method not in STARTS or chat.entry_of is not None:
                continue
            positional = event.call.arguments.positional
            if len(positional) < 2 or "message" in chat.arguments.entries or not _is_text(positional[1]):
                continue
            change = Change(chat.origin, NameArgument(1, "message"))
            yield Report(
                _place(event.call, positional[1]),
                f"the second positional argument of `{chat.method}` is `clear_history`: there is no message, and the "
                "chat waits for one on standard input",
                help="name it: `message=`",
                remedy=Remedy("name the argument `message`", (change,), Safety.SAFE),
            )


def _is_text(value: Value) -> bool:
    return all(_one_is_text(option) for option in alternatives(value))


def _one_is_text(value: Value) -> bool:
    if isinstance(value, Known):
        return isinstance(value.value, str)
    if isinstance(value, Unknown):
        return value.type == "str"
    return isinstance(value, Text) or (isinstance(value, Call) and value.callee == "input")


def _place(call: Call, value: Value) -> Origin:
    """The argument where it is written in the call, else the call."""
    inside = call.origin.text is value.origin.text and call.origin.span.contains(value.origin.span)
    return value.origin if inside else call.origin
