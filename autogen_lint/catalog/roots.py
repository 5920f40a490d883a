"""The packages of AutoGen, and which generation each belongs to."""

from __future__ import annotations

from functools import lru_cache

GENERATIONS = {
    "autogen": "old",
    "pyautogen": "old",
    "autogen_agentchat": "0.4",
    "autogen_core": "0.4",
    "autogen_ext": "0.4",
    "ag2": "ag2",
}
SOURCES = {
    "autogen": "agentchat/conversable_agent.py",
    "autogen_agentchat": "teams/_group_chat/_base_group_chat.py",
    "autogen_core": "_single_threaded_agent_runtime.py",
    "autogen_ext": "models/openai/_openai_client.py",
    "ag2": "middleware/builtin/token_limiter.py",
}
"""A file that each package has in its releases, so that a folder of its name with this file in it is a copy of AutoGen.

Of pyautogen 0.2.35, ag2 0.9.10 and 0.14.0, the 0.4 packages 0.7.5, and ag2 1.2.1; below the package's folder.
"""
BETA = "autogen.beta"
"""Where AG2 0.12-0.14 kept what became the package `ag2`."""


@lru_cache(maxsize=8192)  # asked of every call that a program makes
def generation(qualified: str) -> str | None:
    """``"old"``, ``"0.4"`` or ``"ag2"`` by the root package of a name; None outside AutoGen."""
    if qualified.startswith(BETA) and qualified[len(BETA) : len(BETA) + 1] in {"", "."}:
        return "ag2"
    return GENERATIONS.get(qualified.partition(".")[0])


def is_autogen(qualified: str) -> bool:
    """Whether a name lies in a package of AutoGen, known or not."""
    return qualified.partition(".")[0] in GENERATIONS
