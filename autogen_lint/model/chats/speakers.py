"""One side of a chat of the old generations: what it answers with, and what keeps it from answering.

Sources: pyautogen 0.2.35, ag2 0.9.10 and 0.14.0, ``agentchat/conversable_agent.py`` (``generate_reply``,
``check_termination_and_human_reply``, ``MAX_CONSECUTIVE_AUTO_REPLY``); observed with registered replies.
"""

from __future__ import annotations

from autogen_lint.catalog.behaviour import AgentDefaults, agent_defaults
from autogen_lint.catalog.replies import deciding_members, harmless_methods, usual_agents
from autogen_lint.model.building.builder import set_attribute
from autogen_lint.model.chats.predicates import DEFAULT_TEST, UNKNOWN_TEST, StopTest, stop_test
from autogen_lint.model.entities import Agent
from autogen_lint.model.teams.stops import count
from autogen_lint.python.concrete.partials import as_function
from autogen_lint.python.events import CallEvent
from autogen_lint.values.value import (
    Absent,
    Arguments,
    Call,
    Function,
    Known,
    Mapping,
    Sequence,
    Unknown,
    Value,
    alternatives,
    is_known,
    number,
    string,
)

REPLIES = "max_consecutive_auto_reply"
TEST = "is_termination_msg"
SUMMARY = "summary_from_nested_chats"
NESTED = "register_nested_chats"
_LIMIT_OF_CLASS = "MAX_CONSECUTIVE_AUTO_REPLY"
_HARMLESS_ATTRIBUTES = frozenset({"description", "name", "silent"})


def is_usual(agent: Agent) -> bool:
    """Whether an agent answers as the library's ConversableAgent: nothing of the project decides in its place."""
    return agent.cls in usual_agents() and is_unchanged(agent) and _is_left_alone(agent)


def is_usual_or_nested(agent: Agent) -> bool:
    """Whether nothing of the project but nested chats decides in the place of an agent of the library."""
    return agent.cls in usual_agents() and is_unchanged(agent) and _is_left_alone(agent, frozenset({NESTED}))


def is_unchanged(agent: Agent) -> bool:
    """Whether the agent's project class, if it has one, leaves alone what decides about replies."""
    if agent.subclass is None:
        return True
    cls = agent.project_class
    if cls is None or len(cls.bases) != 1:
        return False
    own = agent.instance.attributes if agent.instance is not None else {}
    return not any(name in own or cls.member(name) is not None for name in deciding_members())


def _is_left_alone(agent: Agent, allowed: frozenset[str] = frozenset()) -> bool:
    """Whether nothing that is called on an agent but what is allowed decides about its replies."""
    others = agent.called.keys() - (harmless_methods() - {NESTED}) - allowed
    return all(_is_harmless(event) for name in others for event in agent.called[name])


def _is_harmless(event: CallEvent) -> bool:
    call = event.call
    attribute = set_attribute(call)
    if attribute is not None:
        return attribute.key in _HARMLESS_ATTRIBUTES or attribute.key not in deciding_members()
    if call.callee == NESTED:
        reply = call.arguments.get("reply_func_from_nested_chats", 2)
        return (reply is None or is_known(reply, SUMMARY)) and _always_writes(call.arguments.get("chat_queue", 0))
    return call.callee in harmless_methods()


def _always_writes(queue: Value | None) -> bool:
    """Whether the entries of nested chats all have a message: one without is left out, and leaves the agent silent."""
    entries = queue.items if isinstance(queue, Sequence) and queue.rest is None else ()
    messages = [entry.get("message") if isinstance(entry, Mapping) else None for entry in entries]
    return bool(messages) and all(message is not None and _is_text(message) for message in messages)


def _is_text(message: Value) -> bool:
    for option in alternatives(message):
        results = list(alternatives(option.invoke(Arguments()))) if isinstance(option, Function) else [option]
        if any(_is_none(result) for result in results) or isinstance(option, (Unknown, Call)):
            return False
    return True


def _defaults(agent: Agent) -> AgentDefaults | None:
    """What the agent's class does unless told otherwise; None where a class of the project may say otherwise."""
    return agent_defaults(agent.cls) if is_unchanged(agent) else None


def mode(agent: Agent) -> str | None:
    """``"NEVER"``, ``"TERMINATE"`` or ``"ALWAYS"``: given, or the class's default; None where it is not known.

    The library takes every other value for TERMINATE.
    """
    given = agent.arguments.get("human_input_mode")
    if isinstance(given, Absent):
        defaults = _defaults(agent)
        return defaults.human_input_mode if defaults is not None else None
    found = {string(option) for option in alternatives(given)}
    return found.pop() if len(found) == 1 else None


def is_automatic(agent: Agent) -> bool:
    """Whether an agent answers without ever asking a person."""
    return mode(agent) == "NEVER"


def reply_limit(agent: Agent) -> float | None:
    """How often an agent answers in a row without a person: as given, or the hidden 100; None where not known.

    Of several branches the highest.
    """
    options = list(alternatives(agent.arguments.get(REPLIES)))
    if "update_max_consecutive_auto_reply" in agent.called:
        return None
    found = [_hidden_limit(agent) if _is_none(option) else count(option) for option in options]
    return max(n for n in found if n is not None) if found and None not in found else None


def _hidden_limit(agent: Agent) -> float | None:
    own = agent.project_class.member(_LIMIT_OF_CLASS) if agent.project_class is not None else None
    if own is not None:
        return number(own)
    defaults = agent_defaults(agent.cls)
    if defaults is None:
        return None
    hidden = defaults.max_consecutive_auto_reply
    return float("inf") if hidden is None else hidden


def explicit_limit(agent: Agent) -> float | None:
    """The explicit `max_consecutive_auto_reply` of an agent; None where it is not given or not known."""
    given = [count(option) for option in alternatives(agent.arguments.get(REPLIES))]
    return max(n for n in given if n is not None) if given and None not in given else None


def stop_tests(agent: Agent) -> tuple[StopTest, ...]:
    """What ends a chat when the agent gets it, one for each branch; the default test where none is given."""
    if agent.tests is None:
        agent.tests = tuple(_test(agent, option) for option in alternatives(agent.arguments.get(TEST)))
    return agent.tests


def _test(agent: Agent, value: Value) -> StopTest:
    if _is_none(value):
        return DEFAULT_TEST if is_usual(agent) else UNKNOWN_TEST
    function = as_function(value)
    return stop_test(function) if function is not None else UNKNOWN_TEST


def own_tests(agent: Agent) -> tuple[StopTest, ...]:
    """The stop tests that were written for the agent; empty where it has the default, or may have."""
    tests = stop_tests(agent)
    return tests if all(test.function is not None for test in tests) else ()


def has_no_test(agent: Agent) -> bool:
    """Whether certainly no stop test is given to an agent."""
    return all(_is_none(option) for option in alternatives(agent.arguments.get(TEST)))


def has_default_test(agent: Agent) -> bool:
    """Whether an agent certainly stops only at a message that is exactly the word TERMINATE."""
    return all(test is DEFAULT_TEST for test in stop_tests(agent))


def _is_none(value: Value) -> bool:
    return isinstance(value, Absent) or (isinstance(value, Known) and value.value is None)


def thinks(agent: Agent) -> bool | None:
    """Whether a model writes the agent's answers; None where that is not known."""
    if agent.models:
        return True
    given = agent.arguments.get("llm_config")
    without = all(_is_none(option) or is_known(option, False) for option in alternatives(given))
    return False if without and _defaults(agent) is not None else None


def may_think(agent: Agent) -> bool:
    """Whether a model writes the agent's answers, or a configuration is given to it that is not known."""
    return thinks(agent) is not False


def executes(agent: Agent) -> bool | None:
    """Whether an agent runs code or tools, whose output it then sends; None where that is not known."""
    if any(agent in tool.executors for tool in agent.tools):
        return True
    code = agent.arguments.get("code_execution_config")
    if isinstance(code, Absent):
        return agent.cls.endswith("UserProxyAgent")
    if all(is_known(option, False) for option in alternatives(code)):
        return False
    return True if isinstance(code, Mapping) else None


def fixed_answers(agent: Agent) -> tuple[str, ...] | None:
    """All that an agent ever answers, where neither a model, nor code, nor a person answers for it; else None.

    An answer of None (the agent says nothing and the chat ends) is left out.
    """
    if thinks(agent) is not False or executes(agent) is not False or not is_automatic(agent) or not is_usual(agent):
        return None
    if NESTED in agent.called:
        return None
    given = agent.arguments.get("default_auto_reply")
    if isinstance(given, Absent):
        return ("",)
    texts = [string(option) for option in alternatives(given) if not is_known(option, None)]
    return tuple(t for t in texts if t is not None) if None not in texts else None


def falls_silent(agent: Agent) -> bool | None:
    """Whether an agent's automatic answer is none at all (``default_auto_reply=None``); None where not known."""
    given = agent.arguments.get("default_auto_reply")
    if isinstance(given, Absent):
        return False
    answers = {
        True if is_known(option, None) else False if string(option) is not None else None
        for option in alternatives(given)
    }
    return answers.pop() if len(answers) == 1 else None
