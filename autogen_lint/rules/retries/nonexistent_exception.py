"""AGL208: an exception of AutoGen that no release has."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.catalog.retries import is_missing_exception
from autogen_lint.diagnostics.finding import Change, Remedy, Report, Safety, Severity
from autogen_lint.model.program import Program
from autogen_lint.model.project.releases import below
from autogen_lint.rules.base import FixAvailability, Rule
from autogen_lint.settings.schema import Settings
from autogen_lint.values.intent import RemoveImport, ReplaceName
from autogen_lint.values.origin import Origin
from autogen_lint.values.value import Ref

_BUILTIN = "TimeoutError"
_BEFORE = "0.2.14"
"""The release that began to raise the builtin TimeoutError."""


class NonexistentException(Rule):
    """A handler names an exception of AutoGen that does not exist.

    ## What it does
    Looks for exception types below `autogen.exceptions` and its like, in handlers and imports: no release from 0.1 to
    0.14, and none of 0.4+, has such a module, nor a `TimeoutError` of its own.

    ## Why it matters
    Python looks the type up when something fails: instead of handling the timeout, the handler raises `AttributeError`
    on top of it. An import of it ends the program at its start. Since 0.2.14 a model's timeout arrives as the builtin
    `TimeoutError`; before, and from clients used without AutoGen, as `openai.APITimeoutError`.

    ## Example
    ```python
    import autogen

    config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
    assistant = autogen.AssistantAgent("assistant", llm_config=config)
    user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
    try:
        user.initiate_chat(assistant, message="Sum up the claims", max_turns=2)
    except autogen.exceptions.TimeoutError:
        raise SystemExit("too slow")
    ```

    ## Use instead
    ```python
    import autogen

    config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
    assistant = autogen.AssistantAgent("assistant", llm_config=config)
    user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
    try:
        user.initiate_chat(assistant, message="Sum up the claims", max_turns=2)
    except TimeoutError:
        raise SystemExit("too slow")
    ```

    ## Fix safety
    Safe: the handler fails for certain, and the builtin is what a timeout arrives as. Only types named `TimeoutError`
    are replaced, and no others.

    ## Settings
    There are none.

    ## References
    - all modules of pyautogen 0.2.35, ag2 0.9.10 and 0.14.0, autogen-agentchat, -core and -ext 0.7.5
    - pyautogen 0.2.35, `oai/client.py`: `raise TimeoutError(...) from err`
    """

    code: ClassVar[str] = "AGL208"
    name: ClassVar[str] = "nonexistent-exception"
    severity: ClassVar[Severity] = Severity.ERROR
    fix: ClassVar[FixAvailability] = FixAvailability.SOMETIMES

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask imports and handlers for the exceptions they name."""
        imported: set[str] = set()
        for one in program.imports:
            if is_missing_exception(one.name) and not one.guarded:
                imported.add(one.name)
                fix = RemoveImport() if one.name.endswith(f".{_BUILTIN}") and one.bound == _BUILTIN else None
                yield _report(program, one.origin, one.name, "the import ends the program", fix)
        seen: set[object] = set()
        for attempt in program.trace.attempts:
            for handler in attempt.handlers:
                for value in handler.caught:
                    written = isinstance(value, Ref) and is_missing_exception(value.name)
                    if not written or not isinstance(value, Ref) or value.origin.key in seen:
                        continue
                    seen.add(value.origin.key)
                    if not any((value.name + ".").startswith(name + ".") for name in imported):
                        named = value.name.endswith(f".{_BUILTIN}")
                        other = ReplaceName(_BUILTIN) if named else None
                        yield _report(program, value.origin, value.name, "the handler itself raises", other)


def _report(program: Program, place: Origin, name: str, effect: str, fix: ReplaceName | RemoveImport | None) -> Report:
    old = below(program.target, _BEFORE) and program.target.generation == "0.2"
    right = "openai.APITimeoutError" if old else _BUILTIN
    changes = (Change(place, fix),) if fix is not None and not old else ()
    return Report(
        place,
        f"`{name}` exists in no release of AutoGen: {effect}",
        help=f"a model's timeout arrives as {'`' + right + '`' if old else 'the builtin `TimeoutError`'}",
        remedy=Remedy(f"catch `{right}`", changes, Safety.SAFE) if changes else None,
    )
