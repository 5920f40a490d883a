"""What a project says it needs of the distributions whose releases change what a finding says."""

from __future__ import annotations

import re

from autogen_lint.manifests.read import ProjectFiles, read_directory
from autogen_lint.manifests.requirement import Requirement as Need
from autogen_lint.manifests.requirement import parse_requirement as parse_need

__all__ = ["DISTRIBUTIONS", "Need", "ProjectFiles", "parse_need", "read_needs"]

FAMILY = frozenset({"pyautogen", "ag2", "autogen", "autogen-agentchat", "autogen-core", "autogen-ext"})
"""AutoGen's own distributions."""
CARRIERS = frozenset({"autogenstudio", "magentic-one-cli", "fastagency", "flaml", "ag2-classic"})
"""Others that may bring one of them along, in a release of their choice."""
DISTRIBUTIONS = FAMILY | CARRIERS | {"openai", "anthropic", "mcp", "redis"}

_MENTION = re.compile(r"autogen|ag2|openai|anthropic|\bmcp\b|magentic-one|fastagency|flaml|redis", re.IGNORECASE)


def read_needs(directory: str, files: ProjectFiles) -> list[Need]:
    """What the requirement and lock files of one directory ask for, in the order of their names."""
    return [need for need in read_directory(directory, files, _MENTION) if need.distribution in DISTRIBUTIONS]
