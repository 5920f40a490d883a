"""Which AutoGen a file is written for."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Target:
    """`generation` is ``"0.2"``, ``"ag2-classic"``, ``"0.4"``, ``"ag2"`` or None where it could not be told.

    `versions` maps distributions to the one release the project resolves to (``{"pyautogen": "0.2.35"}``), where
    a lock file or an exact pin says so; `specifiers` to the declared range. `evidence` are sentences for people.
    """

    generation: str | None = None
    versions: dict[str, str] = field(default_factory=dict)
    specifiers: dict[str, str] = field(default_factory=dict)
    evidence: tuple[str, ...] = ()

    @property
    def old(self) -> bool:
        return self.generation in {"0.2", "ag2-classic", None}
