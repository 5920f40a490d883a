"""AGL807: a human input mode that is none of the three."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Change, Remedy, Report, Safety, Severity
from autogen_lint.model.entities import Agent
from autogen_lint.model.program import Program
from autogen_lint.rules.base import OLD, FixAvailability, Rule
from autogen_lint.settings.schema import Settings
from autogen_lint.values.intent import Replace
from autogen_lint.values.places import place_of
from autogen_lint.values.value import Entry, Known, alternatives, string

_MODE = "human_input_mode"
_MODES = ("NEVER", "TERMINATE", "ALWAYS")
_MANAGER = "autogen.GroupChatManager"


class InvalidHumanInputMode(Rule):
    """A `human_input_mode` is none of NEVER, TERMINATE and ALWAYS.

    ## What it does
    Reports other texts, also where only the case differs, and values that are no text. Managers of group chats, whose
    mode has no effect, are AGL309.

    ## Why it matters
    Nothing validates the mode, and every value but NEVER and ALWAYS means TERMINATE: an agent with `"Never"` asks on
    standard input as soon as its limit or the stop word is reached, and an unattended run hangs there. A value that is
    no text fails in AG2 classic: ValidationError at the first automatic reply.

    ## Example
    ```python
    import autogen

    user = autogen.UserProxyAgent("user", human_input_mode="Never", code_execution_config=False)
    ```

    ## Use instead
    ```python
    import autogen

    user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
    ```

    ## Fix safety
    Safe where only the case is wrong. There is no fix for other values.

    ## Settings
    None.

    ## References
    - observed with pyautogen 0.2.35, ag2 0.9.10 and 0.14.0: `agentchat/conversable_agent.py`
      (`check_termination_and_human_reply`)
    """

    code: ClassVar[str] = "AGL807"
    name: ClassVar[str] = "invalid-human-input-mode"
    severity: ClassVar[Severity] = Severity.ERROR
    fix: ClassVar[FixAvailability] = FixAvailability.SOMETIMES
    targets: ClassVar[frozenset[str]] = OLD

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask each agent for a mode of which no option is a valid one."""
        seen = set()
        for agent in program.agents:
            entry = agent.arguments.entries.get(_MODE)
            if agent.generation != "old" or agent.cls == _MANAGER or entry is None:
                continue
            options = list(alternatives(entry.value))
            place = place_of(entry, entry.value)
            if options and all(map(_is_invalid, options)) and place not in seen:
                seen.add(place)
                yield _report(agent, entry, options[0], program.target.generation)


def _is_invalid(value: object) -> bool:
    return isinstance(value, Known) and value.value not in _MODES


def _report(agent: Agent, entry: Entry, value: object, generation: str | None) -> Report:
    shown = repr(value.value) if isinstance(value, Known) else ""
    meant = (string(entry.value) or "").strip().upper()
    right = meant in _MODES
    fails = generation == "ag2-classic" and isinstance(value, Known) and not isinstance(value.value, str)
    effect = f"means TERMINATE: `{agent.label}` asks on standard input"
    change = Change(entry.value.origin, Replace(meant))
    return Report(
        place_of(entry, entry.value),
        f"`{shown}` is no `human_input_mode` and "
        + ("raises ValidationError at the first automatic reply" if fails else effect),
        related=((agent.origin, f"agent `{agent.label}`"),) if agent.origin != entry.origin else (),
        help=f'write `"{meant}"`' if right else 'write `"NEVER"`, `"TERMINATE"` or `"ALWAYS"`',
        remedy=Remedy(f"write `{meant}`", (change,), Safety.SAFE) if right else None,
    )
