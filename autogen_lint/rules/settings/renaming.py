"""The fix that AGL605, AGL801 and AGL802 share."""

from __future__ import annotations

from autogen_lint.diagnostics.finding import Change, Remedy, Safety
from autogen_lint.model.configuration import KeyFault
from autogen_lint.values.intent import RenameItem


def renaming(fault: KeyFault) -> Remedy | None:
    """Rename the key to the one that surely was meant; None where there is none, or it is given as well."""
    if fault.new is None or not fault.sure or fault.new in fault.holder.entries:
        return None
    change = Change(fault.entry.origin, RenameItem(fault.entry.key, fault.new))
    return Remedy(f"rename it to `{fault.new}`", (change,), Safety.SAFE)
