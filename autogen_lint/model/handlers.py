"""Functions that a web framework calls for each request."""

from __future__ import annotations

import re

from autogen_lint.model.program import Program
from autogen_lint.python.events import Frame
from autogen_lint.values.value import Attribute, Call, Ref, Value

_METHODS = frozenset(
    {"get", "post", "put", "patch", "delete", "route", "websocket", "api_route", "websocket_route", "head", "options"}
    | {"on_message", "on_chat_start", "message", "event", "callback"}
)
_OWNERS = re.compile(
    r"(^|[._])(app|api|router|blueprint|bp|server|bot|cl|chainlit|FastAPI|APIRouter|Flask|Quart|Blueprint)$"
)


def is_handler(program: Program, frame: Frame) -> bool:
    """Whether a running function was decorated as a web route or message handler."""
    return any(
        decoration.function.identity is not None
        and decoration.function.identity == frame.identity
        and _is_route(decoration.decorator)
        for decoration in program.trace.decorations
    )


def _is_route(value: Value) -> bool:
    """``@app.post("/chat")``, ``@router.websocket("/ws")``, ``@cl.on_message``."""
    if isinstance(value, Call):
        if value.receiver is None:
            owner, _, method = value.callee.rpartition(".")
            return method in _METHODS and bool(_OWNERS.search(owner))
        return value.callee in _METHODS and _is_app(value.receiver)
    if isinstance(value, Attribute):
        return value.name in _METHODS and _is_app(value.base)
    if isinstance(value, Ref):
        owner, _, method = value.name.rpartition(".")
        return method in _METHODS and bool(_OWNERS.search(owner))
    return False


def _is_app(value: Value) -> bool:
    if isinstance(value, Ref):
        return bool(_OWNERS.search(value.name))
    return isinstance(value, Call) and value.receiver is None and bool(_OWNERS.search(value.callee))
