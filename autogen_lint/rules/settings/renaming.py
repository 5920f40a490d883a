"""What rules about settings share: renaming a key, naming an argument."""

from __future__ import annotations

from autogen_lint.diagnostics.finding import Change, Remedy, Report, Safety
from autogen_lint.model.settings.arguments import Unnamed
from autogen_lint.model.settings.configuration import KeyFault
from autogen_lint.values.intent import NameArguments, RenameItem


def renaming(fault: KeyFault) -> Remedy | None:
    """Rename the key to the one that surely was meant; None where there is none, or it is given as well."""
    if fault.new is None or not fault.sure or fault.new in fault.holder.entries:
        return None
    change = Change(fault.entry.origin, RenameItem(fault.entry.key, fault.new))
    return Remedy(f"rename it to `{fault.new}`", (change,), Safety.SAFE)


def by_name_only(unnamed: Unnamed) -> Report:
    """Arguments without a name that a release does not take, and the fix that names them."""
    names = unnamed.names
    shown = " and ".join(f"`{name}`" for name in names)
    change = Change(unnamed.call.origin, NameArguments(unnamed.first, names))
    return Report(
        unnamed.place,
        f"`{unnamed.call.short}` takes {shown} by name only since {unnamed.since}: TypeError at construction",
        help="name them" if len(names) > 1 else f"write `{names[0]}=`",
        remedy=Remedy(f"name {shown}", (change,), Safety.SAFE),
    )
