"""AGL602: a configuration file that its loader refuses, or that says something else than it seems to."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Change, Remedy, Report, Safety, Severity
from autogen_lint.model.program import Program
from autogen_lint.model.settings.configuration import Fault
from autogen_lint.rules.base import FixAvailability, Rule
from autogen_lint.settings.schema import Settings
from autogen_lint.values.intent import WriteAsJson

_HELP = {
    "syntax": None,
    "duplicate-key": "keep one of them",
    "source": None,
    "no-list": "write a list: `[{...}]`",
}


class ConfigFileBroken(Rule):
    """A configuration file is no JSON or YAML, repeats a key, or holds no list where one is needed.

    ## What it does
    Reports in `OAI_CONFIG_LIST` files, lists of models and component files: Python syntax (single quotes, `True`,
    `None`, a comma before the closing bracket, an assignment before the list), comments in JSON, any other error of
    syntax, keys that stand twice in one object, and an object where `config_list_from_json` needs a list. Such a file
    is reported whichever rules are selected, so that none passes uninspected.

    ## Why it matters
    `config_list_from_json` and `load_component` read strict JSON: JSONDecodeError at the start of the program, and the
    file is not looked at further here either. Of a repeated key the last value counts, silently. An object is given
    back as it is, and the first filter or client raises AttributeError.

    ## Example
    ```json
    {
      "provider": "autogen_ext.models.openai.OpenAIChatCompletionClient",
      "config": {"model": 'gpt-4o', "timeout": 60},
    }
    ```

    ## Use instead
    ```json
    {
      "provider": "autogen_ext.models.openai.OpenAIChatCompletionClient",
      "config": {"model": "gpt-4o", "timeout": 60}
    }
    ```

    ## Fix safety
    Unsafe: Python's syntax becomes JSON with the same values, where nothing is lost by it. No fix for files with
    comments, other errors, repeated keys and objects.

    ## Settings
    None.

    ## References
    - RFC 8259; `config_list_from_json` of pyautogen 0.2.35 and ag2 0.9.10; microsoft/autogen#3, #2279, #2381
    """

    code: ClassVar[str] = "AGL602"
    name: ClassVar[str] = "config-file-broken"
    severity: ClassVar[Severity] = Severity.ERROR
    fix: ClassVar[FixAvailability] = FixAvailability.SOMETIMES

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Report what is wrong with the file."""
        for fault in program.broken:
            yield _report(fault)


def _report(fault: Fault) -> Report:
    remedy = None
    if fault.kind == "syntax" and fault.root is not None:
        remedy = Remedy("write it as JSON", (Change(fault.root, WriteAsJson()),), Safety.UNSAFE)
    return Report(fault.origin, fault.message, help=_HELP[fault.kind], remedy=remedy)
