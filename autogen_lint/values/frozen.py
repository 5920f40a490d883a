"""Classes of values that nobody changes, made often."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

T = TypeVar("T")

if TYPE_CHECKING:
    from typing_extensions import dataclass_transform

    @dataclass_transform(frozen_default=True, eq_default=False, field_specifiers=(field,))
    def frozen(cls: type[T]) -> type[T]:
        """A dataclass with slots that is frozen and compared by identity."""

else:

    def frozen(cls: type[T]) -> type[T]:
        """A dataclass with slots, compared by identity.

        That it is frozen is the type checker's business: what is frozen at run time takes twice as long to make, and a
        run makes millions of values.
        """
        return dataclass(slots=True, eq=False)(cls)
