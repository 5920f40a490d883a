"""What annotations say of parameters."""

from __future__ import annotations

from autogen_lint.python.interp.heap import state_of
from autogen_lint.values.value import Operation, Ref, Sequence, Value


def annotated_type(annotation: Value | None) -> str | None:
    """The outside class that an annotation names; ``Optional`` and ``Annotated`` are looked through."""
    if isinstance(annotation, Ref):
        return annotation.name
    if isinstance(annotation, Operation) and annotation.operator == "getitem":
        outer, inner = annotation.operands
        if isinstance(outer, Ref) and outer.name.rpartition(".")[2] in {"Optional", "Annotated"}:
            first = state_of(inner)
            return annotated_type(first.items[0] if isinstance(first, Sequence) and first.items else first)
    if isinstance(annotation, Operation) and annotation.operator == "|":
        named = [annotated_type(operand) for operand in annotation.operands]
        found = [name for name in named if name is not None]
        return found[0] if len(found) == 1 else None
    return None
