"""How the agents of 0.2 and AG2 classic come to a reply: what decides it, and what leaves it as it is."""

from __future__ import annotations

from functools import cache
from typing import cast

from autogen_lint.catalog.files import read_data


@cache
def _names(part: str) -> frozenset[str]:
    return frozenset(cast("dict[str, list[str]]", read_data("replies"))[part])


def usual_agents() -> frozenset[str]:
    """The classes that answer as ``ConversableAgent`` says: a person, a test or a limit stops them, nothing else."""
    return _names("usual")


def deciding_members() -> frozenset[str]:
    """Methods and attributes of an agent that decide whether it answers; a class that defines one is another one."""
    return _names("deciding")


def harmless_methods() -> frozenset[str]:
    """Methods of an agent after whose call it stops as before."""
    return _names("harmless")


def providers_with_texts() -> frozenset[str]:
    """The values of `api_type` whose clients give every message a text, an empty one where a tool is called."""
    return _names("texts")
