"""What the files round a program say about where it will run."""

from __future__ import annotations

import re

from autogen_lint.catalog.execution import legacy
from autogen_lint.model.program import Program

_CONTAINERS = (
    "Dockerfile",
    "docker/Dockerfile",
    "docker-compose.yml",
    "docker-compose.yaml",
    "compose.yml",
    "compose.yaml",
    ".devcontainer/devcontainer.json",
    ".devcontainer/Dockerfile",
)
_MANIFESTS = ("requirements.txt", "pyproject.toml", "Pipfile", "setup.cfg", "environment.yml")
_ENVIRONMENTS = (".env", "Dockerfile", "docker-compose.yml", "docker-compose.yaml", "compose.yml")
_DOCKER = re.compile(r"^[\s\"'-]*docker(?![\w-])", re.MULTILINE | re.IGNORECASE)


def declares_docker(program: Program) -> bool:
    """Whether the project has a container file, or asks for the package `docker`."""
    if any(program.texts(path) is not None for path in _CONTAINERS):
        return True
    return any(_DOCKER.search(program.texts(path) or "") for path in _MANIFESTS)


def switches_docker_off(program: Program) -> bool:
    """Whether an environment file of the project tells the library not to use Docker."""
    off = "|".join(sorted(legacy().off))
    setting = re.compile(
        rf"\b{legacy().variable}\b[\"']?\s*[=:]\s*[\"']?(?:{off})[\"']?\s*$", re.MULTILINE | re.IGNORECASE
    )
    return any(setting.search(program.texts(path) or "") for path in _ENVIRONMENTS)
