"""AGL811: a name that the required release no longer has, or has elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.catalog.migrations import Migration, migration
from autogen_lint.diagnostics.finding import Change, Remedy, Report, Safety, Severity
from autogen_lint.model.program import Program
from autogen_lint.model.project.releases import at_least
from autogen_lint.python.imported import Imported
from autogen_lint.rules.base import ALL, FixAvailability, Rule
from autogen_lint.settings.schema import Settings
from autogen_lint.values.intent import MoveImport
from autogen_lint.values.origin import Origin


class MovedName(Rule):
    """A name is imported from where the required release does not have it.

    ## What it does
    Compares what a file imports, and the attributes of `autogen` that it reads, with what releases moved and removed:
    the loaders and swarms of AG2 classic, the packages of AutoGen 0.4's first previews, `autogen.beta` of AG2. It
    speaks only where every release that the project's requirements admit is one without the name. Imports in a `try`
    that catches ImportError, and those under an `if`, are left alone.

    ## Why it matters
    The program ends with ImportError or ModuleNotFoundError on its first lines, or with AttributeError when it gets
    there: `autogen.config_list_from_json` is gone since AG2 0.11, `autogen_agentchat.task` since AutoGen 0.4.0.

    ## Example
    ```requirements
    autogen-agentchat==0.7.5
    ```
    ```python
    from autogen_agentchat.task import MaxMessageTermination

    stop = MaxMessageTermination(25)
    ```

    ## Use instead
    ```requirements
    autogen-agentchat==0.7.5
    ```
    ```python
    from autogen_agentchat.conditions import MaxMessageTermination

    stop = MaxMessageTermination(25)
    ```

    ## Fix safety
    Safe where all names of an import statement moved to one module: the statement then names that one.

    ## Settings
    None.

    ## References
    - contents of the wheels of ag2 0.9.10 to 1.2.1 and of autogen-agentchat, -core and -ext 0.4.0 and 0.7.5
    """

    code: ClassVar[str] = "AGL811"
    name: ClassVar[str] = "moved-name"
    severity: ClassVar[Severity] = Severity.ERROR
    fix: ClassVar[FixAvailability] = FixAvailability.SOMETIMES
    targets: ClassVar[frozenset[str]] = ALL

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask each import, and each attribute that is read, whether the releases have it."""
        if program.from_source:
            return
        seen: set[tuple[str, ...]] = set()
        for one in program.imports:
            found = _lost(program, one.name) if not one.guarded else None
            if found is not None and one.together not in seen:
                seen.add(one.together)
                yield _imported(program, one, found)
        roots = {one.name.partition(".")[0] for one in program.imports if not one.guarded}
        for name, place in program.uses:
            used = _used(program, name) if name.partition(".")[0] in roots else None
            if used is not None and not _is_told(program, name):
                yield _report(place, used, "AttributeError when this line runs", None)


def _lost(program: Program, name: str) -> Migration | None:
    found = migration(name, program.target.generation)
    # AG2 classic and 1.x are releases of one distribution: which of them it is must be said by the requirement.
    distribution = "ag2" if found is not None and found.target == "ag2" else None
    return found if found is not None and at_least(program.target, found.since, distribution) else None


def _is_told(program: Program, name: str) -> bool:
    """Whether the name, or what it is an attribute of, is imported by a statement of its own."""
    return any("." in one.name and f"{name}.".startswith(f"{one.name}.") for one in program.imports)


def _used(program: Program, name: str) -> Migration | None:
    """What became of the attribute, or of one that it is an attribute of."""
    parts = name.split(".")
    names = (".".join(parts[:count]) for count in range(2, len(parts) + 1))
    return next((found for found in (_lost(program, one) for one in names) if found is not None), None)


def _imported(program: Program, one: Imported, found: Migration) -> Report:
    module = one.name == one.module or migration(one.module, found.target) is not None
    effect = "ModuleNotFoundError" if module else "ImportError"
    return _report(one.origin, found, f"{effect} when the file is loaded", _change(program, one, found))


def _change(program: Program, one: Imported, found: Migration) -> Change | None:
    """The module that has all names of the statement, under their old names."""
    if one.name == one.module:
        return Change(one.origin, MoveImport(found.new)) if found.new is not None else None
    moves = [migration(name, found.target) for name in one.together]
    homes = {_home(move) if move is not None else None for move in moves}
    home = homes.pop() if len(homes) == 1 else None
    return Change(one.origin, MoveImport(home)) if home is not None else None


def _home(found: Migration) -> str | None:
    """The module in which the name is now; None where it is gone, or has another name there."""
    module, _, name = (found.new or "").rpartition(".")
    return module if module and name == found.old.rpartition(".")[2] else None


def _report(place: Origin, found: Migration, effect: str, change: Change | None) -> Report:
    since = {"ag2-classic": "AG2 ", "ag2": "AG2 ", "0.4": "AutoGen "}[found.target] + found.since
    home = _home(found)
    moved = f"moved to `{home}` in {since}" if home else f"is `{found.new}` since {since}"
    return Report(
        place,
        f"`{found.old}` {moved if found.new else f'is gone since {since}'}: {effect}",
        help=f"import it from `{home}`" if home else found.instead or None,
        remedy=Remedy("import it from where it is", (change,), Safety.SAFE) if change is not None else None,
    )
