from functools import wraps
from typing import Callable

REGISTRY: dict[str, Callable] = {}
ALL: list[Callable] = []


def tool(fn):
    @wraps(fn)
    def inner(*args, **kwargs):
        print("tool", fn.__name__)
        return fn(*args, **kwargs)

    REGISTRY[fn.__name__] = inner
    ALL.append(inner)
    return inner
