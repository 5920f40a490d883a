"""What a result depends on: the files, folders and names that were asked for while it was found."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

UNREADABLE = "-"
"""The digest of what is no file, or can't be read."""


class Asked(NamedTuple):
    """Paths as in results. `files` have the digest of what was read, `names` say whether a folder has an entry,
    `lists` have the digest of the names of a folder's plain files.
    """

    files: dict[str, str]
    names: dict[str, dict[str, bool]]
    lists: dict[str, str]

    def add(self, other: Asked) -> None:
        """Depend on what another result depends on, too."""
        self.files.update(other.files)
        for folder, names in other.names.items():
            self.names.setdefault(folder, {}).update(names)
        self.lists.update(other.lists)


def nothing() -> Asked:
    """Nothing, to be added to."""
    return Asked({}, {}, {})


def digest(data: bytes) -> str:
    """What tells one content from another."""
    from hashlib import blake2b  # loads OpenSSL: not where nothing is kept

    return blake2b(data, digest_size=16).hexdigest()


def digest_of(names: Iterable[str]) -> str:
    """As `digest`, of some names in order."""
    return digest("\0".join(names).encode("utf-8", "surrogateescape"))
