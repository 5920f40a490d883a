"""Reads the data files that come with the package."""

from __future__ import annotations

import json
import os
from functools import cache

DATA = os.path.join(os.path.dirname(__file__), "data")


@cache
def read_data(name: str) -> object:
    """The JSON of a data file; a missing one is an error."""
    with open(os.path.join(DATA, f"{name}.json"), encoding="utf-8") as stream:
        return json.load(stream)
