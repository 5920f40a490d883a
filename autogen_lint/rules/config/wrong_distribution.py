"""AGL608: what is imported is not what the requirements install."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from itertools import combinations
from typing import ClassVar

from autogen_lint.catalog.releases import as_version
from autogen_lint.diagnostics.finding import Change, Remedy, Report, Safety, Severity
from autogen_lint.manifests.requirement import Kind
from autogen_lint.model.program import Program
from autogen_lint.model.project.packages import Supply, supplies
from autogen_lint.model.project.releases import at_least
from autogen_lint.model.project.requirements import FAMILY, Need
from autogen_lint.python.imported import Imported
from autogen_lint.rules.base import FixAvailability, Rule
from autogen_lint.settings.schema import Settings
from autogen_lint.values.intent import Require

_ROOTS = frozenset({"autogen", "autogen_agentchat", "autogen_core", "ag2"})
_BETA = "autogen.beta"
_OWNERS = frozenset({"pyautogen", "ag2", "autogen", "autogen-agentchat"})
_RANGES = {"pyautogen": ("~=0.2.35", "<0.10"), "ag2": ("<1", "<1"), "autogen-agentchat": ("~=0.2.40", "<0.4")}
"""By distribution: the range with the module `autogen`, for a requirement without range and to be added to one."""
_SAME_FILES = frozenset({"pyautogen", "autogen-agentchat"})


class WrongDistribution(Rule):
    """The declared distribution does not have the module that is imported.

    ## What it does
    Compares what a file imports (`autogen`, `autogen_agentchat`, `autogen_core`, `ag2`) with what the project's
    requirements install: the release of the lock file, else the newest that the range admits. It also reports two
    distributions that both bring a module `autogen`, and a program named `autogen.py` that imports itself. It is silent
    where no requirement of AutoGen is declared, where any of them may bring the module, and on imports in a `try` that
    catches ImportError.

    ## Why it matters
    Four distributions share one module name, and their newest releases have left it: `pip install pyautogen` installs
    0.10.0, an empty proxy of autogen-agentchat, `pip install ag2` installs 1.x, whose module is `ag2`, and
    autogen-agentchat has none called `autogen` since 0.4. The program ends with ModuleNotFoundError on its first line,
    on every machine that is set up after the release. Two distributions with the same files overwrite each other: which
    one is imported depends on the order of installation.

    ## Example
    ```requirements
    pyautogen
    ```
    ```python
    from autogen import AssistantAgent

    assistant = AssistantAgent("assistant", llm_config=False)
    ```

    ## Use instead
    ```requirements
    pyautogen~=0.2.35
    ```
    ```python
    from autogen import AssistantAgent

    assistant = AssistantAgent("assistant", llm_config=False)
    ```

    ## Fix safety
    Unsafe: the range of the requirement is changed to the newest release that has the module. No fix where another
    distribution is needed.

    ## Settings
    None.

    ## References
    - wheels and metadata of pyautogen 0.2.35 to 0.10.0, ag2 0.14.0 and 1.2.1, autogen-agentchat 0.2.40 and 0.7.5
    - microsoft/autogen#5058, #1617, #764; ag2ai/ag2#705
    """

    code: ClassVar[str] = "AGL608"
    name: ClassVar[str] = "wrong-distribution"
    severity: ClassVar[Severity] = Severity.ERROR
    fix: ClassVar[FixAvailability] = FixAvailability.SOMETIMES

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask the imports of a program whether the requirements bring them, and a manifest for rivals."""
        yield from _rivals(program)
        used = [one for one in program.imports if _root(one) in _ROOTS and not one.guarded]
        if not used:
            return
        itself = next((one for one in used if _is_itself(program, one)), None)
        if itself is not None:
            yield Report(
                itself.origin,
                f"run as a program, this file is what `import {_root(itself)}` finds: it has the package's name",
                help="give the file another name",
            )
            return
        found = supplies(program.needs)
        for one in _first_of_each(program, used):
            guilty = _guilty(one, found) if found else None
            if guilty is not None:
                yield _report(one, guilty)


def _root(one: Imported) -> str:
    return one.module.partition(".")[0]


def _first_of_each(program: Program, used: list[Imported]) -> Iterator[Imported]:
    """The first import of each package; AGL811 leads those of the beta to the package that it became."""
    moved = at_least(program.target, "1.0", "ag2")
    seen: set[str] = set()
    for one in used:
        beta = one.name == _BETA or one.name.startswith(_BETA + ".")
        if not (beta and moved) and _root(one) not in seen:
            seen.add(_root(one))
            yield one


def _is_itself(program: Program, one: Imported) -> bool:
    """Whether a program beside no package imports a module of its own name."""
    folder, name = posixpath.split(program.file.path)
    return name == f"{_root(one)}.py" and program.sizes(posixpath.join(folder, "__init__.py")) is None


def _guilty(one: Imported, found: list[Supply]) -> Supply | None:
    """The requirement that should have brought the module; None where one does, or none of them is meant to."""
    root = _root(one)
    if any(root in supply.modules for supply in found):
        return None
    owners = [supply for supply in found if supply.need.distribution in _OWNERS]
    return owners[0] if owners else None


def _report(one: Imported, supply: Supply) -> Report:
    need, root = supply.need, _root(one)
    modules = " and ".join(f"`{module}`" for module in supply.modules)
    change = _change(need, root) if not supply.locked else None
    return Report(
        need.origin or one.origin,
        f"`{need.distribution}{need.specifier}` installs {need.distribution} {supply.release}, which brings {modules}: "
        f"`import {root}` raises ModuleNotFoundError",
        related=((one.origin, "imported here"),) if need.origin else (),
        help=_help(need, root, change),
        remedy=Remedy(f"require `{need.distribution}{change.intent.specifier}`", (change,), Safety.UNSAFE)
        if change is not None and isinstance(change.intent, Require)
        else None,
    )


def _change(need: Need, root: str) -> Change | None:
    """The range with which the distribution has the module; None where no release within the present one has."""
    if root != "autogen" or need.origin is None or need.distribution not in _RANGES or need.version is not None:
        return None
    alone, added = _RANGES[need.distribution]
    ranged = f"{need.specifier},{added}" if need.specifier else alone
    narrowed = supplies([_with(need, ranged)])
    if not narrowed or root not in narrowed[0].modules:
        return None
    return Change(need.origin, Require(need.distribution, ranged))


def _with(need: Need, specifier: str) -> Need:
    return Need(need.distribution, specifier, None, need.path, need.line)


def _help(need: Need, root: str, change: Change | None) -> str:
    if change is not None and isinstance(change.intent, Require):
        return f"require `{need.distribution}{change.intent.specifier}`"
    if root == "autogen":
        return "`autogen` comes with `pyautogen~=0.2.35`, `ag2<1` or `autogen>=0.11`"
    return f"`{root}` comes with `{'ag2>=1' if root == 'ag2' else root.replace('_', '-') + '>=0.4'}`"


def _rivals(program: Program) -> Iterator[Report]:
    """Distributions of one manifest that install the same files."""
    own = [need for need in program.manifest if need.kind is Kind.REQUIREMENT and need.distribution in FAMILY]
    plain = [need for need in own if not need.marker and not need.location]
    found = [supply for need in plain for supply in supplies([need]) or () if _has_files(supply)]
    for first, second in combinations(found, 2):
        names = {first.need.distribution, second.need.distribution}
        if len(names) == 2 and names & _SAME_FILES and first.need.group == second.need.group:
            yield _rival(first.need, second.need)


def _has_files(supply: Supply) -> bool:
    """Whether a release holds the module itself: before 0.9 `ag2` and `autogen` only require `pyautogen`."""
    proxy = supply.need.distribution in {"ag2", "autogen"} and as_version(supply.release) < as_version("0.9")
    return "autogen" in supply.modules and not proxy


def _rival(first: Need, second: Need) -> Report:
    assert second.origin is not None
    return Report(
        second.origin,
        f"`{first.distribution}` and `{second.distribution}` both install a module `autogen`: the one that comes "
        "last overwrites files of the other",
        related=((first.origin, f"`{first.distribution}` is required here"),) if first.origin else (),
        help="keep one of them",
    )
