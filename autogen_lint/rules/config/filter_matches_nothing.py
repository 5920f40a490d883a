"""AGL603: a filter that leaves no model."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Report, Severity
from autogen_lint.model.program import Program
from autogen_lint.model.settings.configuration import Filter
from autogen_lint.rules.base import OLD, FixAvailability, Rule
from autogen_lint.settings.schema import Settings
from autogen_lint.values.value import Known, Mapping, Sequence, Value

_SHOWN = 4


class FilterMatchesNothing(Rule):
    """`filter_dict` chooses no entry of the list of models in the project.

    ## What it does
    Compares the `filter_dict` of `config_list_from_json`, `LLMConfig.from_json` and `filter_config` with the entries of
    the file that is loaded, if the file is in the project and all its entries are known. Only lists of values are
    compared: texts, sets and tuples mean different things in different releases.

    ## Why it matters
    No error is raised: the result is an empty list. 0.1 then falls back to gpt-4 and the key of the environment, later
    releases build a client without a model, or raise ValueError when the agent is made.

    ## Example
    ```python
    from autogen import filter_config

    entries = [{"model": "gpt-4o", "tags": ["fast"]}]
    config_list = filter_config(entries, filter_dict={"model": ["gpt-4"]})
    ```

    ## Use instead
    ```python
    from autogen import filter_config

    entries = [{"model": "gpt-4o", "tags": ["fast"]}]
    config_list = filter_config(entries, filter_dict={"tags": ["fast"]})
    ```

    ## Fix safety
    No fix: the wanted model has to be chosen.

    ## Settings
    None.

    ## References
    - `filter_config` of pyautogen 0.1.14 to 0.2.35 and ag2 0.9.10; microsoft/autogen#460, #896, #1210
    """

    code: ClassVar[str] = "AGL603"
    name: ClassVar[str] = "filter-matches-nothing"
    severity: ClassVar[Severity] = Severity.ERROR
    fix: ClassVar[FixAvailability] = FixAvailability.NEVER
    targets: ClassVar[frozenset[str]] = OLD

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Report each filter that leaves nothing."""
        for found in program.filters:
            yield _report(found)


def _report(found: Filter) -> Report:
    where = f"`{found.path}`" if found.path else "the list"
    return Report(
        found.criteria.origin,
        f"no entry of {where} passes this filter: the agents get an empty list of models",
        related=((found.entries.origin, f"its models: {_models(found.entries)}"),),
        help="ask for a model or tag that is listed",
    )


def _models(entries: Sequence) -> str:
    names = [str(_text(item.get("model"))) for item in entries.items if isinstance(item, Mapping)]
    shown = ", ".join(f"`{name}`" for name in dict.fromkeys(names[:_SHOWN]))
    return shown + (", ..." if len(names) > _SHOWN else "")


def _text(value: Value) -> object:
    return value.value if isinstance(value, Known) else "?"
