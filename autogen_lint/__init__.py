"""autogen-lint: finds where AutoGen programs will hang, loop, time out or overflow in production, and mends it."""

from autogen_lint._version import __version__

__all__ = ["__version__"]
