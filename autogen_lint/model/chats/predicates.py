"""``is_termination_msg`` functions: which words in a message make them true, and which messages they cannot stand.

A function is run on made-up messages; every claim here is what it returned or raised. Sources: pyautogen 0.2.35,
ag2 0.9.10 and 0.14.0, ``agentchat/conversable_agent.py``: the test gets the message dict, its ``content`` is None where
the message only calls tools, and whatever is true ends the chat.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from autogen_lint.python.concrete.constants import texts_in
from autogen_lint.python.concrete.outcome import Outcome
from autogen_lint.python.concrete.statements import run_on
from autogen_lint.values.origin import Origin
from autogen_lint.values.value import Function

STOP_WORD = "TERMINATE"
FIELDS = frozenset(
    {"content", "role", "name", "tool_calls", "tool_responses", "function_call", "tool_call_id", "context"}
)
MAX_WORDS = 24
_FILLER = "Here is the first part, thank you so far"
_OTHERS = (f"{_FILLER}. " * 60, "```python\nx = 42\n```", "What about 42?\n\n- 1\n- 2\n", '{"part": [1, 2.5, null]}')
"""Messages that must not end a chat that waits for words: long ones, code, questions, lists, data."""


def _content_text(content: object) -> str:
    """What ``autogen.code_utils.content_str`` makes of a message's content."""
    if content is None:
        return ""
    if isinstance(content, str):
        return content
    raise TypeError


KNOWN = {"autogen.code_utils.content_str": _content_text, "autogen.content_str": _content_text}


@dataclass(frozen=True, slots=True)
class StopWord:
    """A text that ends a chat: `how` is ``"exact"``, ``"starts"``, ``"ends"`` or ``"contains"``.

    `trims` says that white space round it does no harm, `folds` that upper and lower case are one.
    """

    text: str
    how: str = "exact"
    trims: bool = False
    folds: bool = False

    def found_in(self, text: str) -> bool:
        """Whether a text names the word, so that who reads it may say it."""
        return self.text.lower() in text.lower() if self.folds else self.text in text


DEFAULT_WORD = StopWord(STOP_WORD)
"""The default test: the whole content is the word."""


@dataclass(frozen=True, slots=True)
class StopTest:
    """What a test does. `certain` is False where it depends on what is not known; nothing else is then said of words.

    `always` and `never`: it is a constant, whatever the message. `crash` is the exception that a message
    without content raises, `crash_places` the reads of ``content`` whose None causes it. `as_text` are the places that
    treat the message itself as a text, `text_error` what that raises on every message (None: it is quietly false).
    `on_empty`: it is true of a message without text.
    """

    function: Function | None
    certain: bool
    words: tuple[StopWord, ...] = ()
    always: bool = False
    never: bool = False
    crash: str | None = None
    crash_places: tuple[Origin, ...] = ()
    as_text: tuple[Origin, ...] = ()
    text_error: str | None = None
    on_empty: bool = False

    def fires_on(self, text: str, sender: str | None = None) -> bool | None:
        """Whether a text from `sender` ends the chat; None where that is not known."""
        if self.function is None:
            return any(text == word.text for word in self.words) if self.certain else None
        outcome = _ask(self.function, sender, text)
        return bool(outcome.value) if outcome.decided and outcome.error is None and not outcome.unsteady else None


DEFAULT_TEST = StopTest(None, True, (DEFAULT_WORD,))
UNKNOWN_TEST = StopTest(None, False)


def stop_test(function: Function, sender: str | None = None) -> StopTest:
    """What a function does with messages; `sender` is who wrote them, where that is known."""
    ask = partial(_ask, function, sender)
    plain = ask(_FILLER)
    wrong = _as_text(plain)
    if wrong:
        return StopTest(function, True, never=True, as_text=wrong, text_error=plain.error)
    if plain.error is not None:
        return UNKNOWN_TEST
    words = _words(function, ask) if plain.is_false else ()
    late = [one for word in texts_in(function)[:MAX_WORDS] for one in _as_text(ask(word))]
    if late and not words:
        return StopTest(function, True, never=True, as_text=tuple(dict.fromkeys(late)))
    crash, places = _crash(function, sender)
    constant = plain.decided and not plain.reads and not plain.outer
    by_words = bool(words) and not plain.unsteady and all(read.key == "content" for read in plain.reads)
    by_words = by_words and all(ask(text).is_false for text in _OTHERS)
    return StopTest(
        function,
        constant or by_words,
        words,
        always=constant and plain.is_true,
        never=constant and plain.is_false,
        crash=crash,
        crash_places=places,
        on_empty=ask("").is_true,
    )


def takes_a_message(function: Function) -> bool:
    """Whether a function can be called with one argument."""
    positional = [p for p in function.parameters if p.kind in {"positional_only", "positional_or_keyword"}]
    any_number = any(p.kind == "var_positional" for p in function.parameters)
    needed = [p for p in function.parameters if p.default is None and p.kind == "keyword_only"]
    needed += [p for p in positional[1:] if p.default is None]
    return (bool(positional) or any_number) and not needed


def _message(content: str | None, sender: str | None) -> dict[str, object]:
    message: dict[str, object] = {"content": content, "role": "user", "name": sender or "assistant"}
    if content is None:
        call = {"id": "call_1", "type": "function", "function": {"name": "tool", "arguments": "{}"}}
        message.update(role="assistant", tool_calls=[call])
    return message


def _ask(function: Function, sender: str | None, content: str | None) -> Outcome:
    return run_on(function, [_message(content, sender)], KNOWN)


def _as_text(outcome: Outcome) -> tuple[Origin, ...]:
    """Where the message, not its content, was taken as the text; who reads its items knows what it is."""
    knows = any(_is_message(read.holder) for read in outcome.reads)
    tests = [test for test in outcome.tests if _is_message(test.holder) and not _is_key(test.text)]
    places = [test.origin for test in tests if not knows]
    on_message = outcome.error in {"AttributeError", "TypeError"} and _is_message(outcome.subject)
    if on_message and outcome.subject_origin is not None:
        places.append(outcome.subject_origin)
    return tuple(dict.fromkeys(places))


def _is_key(text: str) -> bool:
    """Whether a text is an item of messages, or looks like one."""
    return text in FIELDS or (text.isidentifier() and text.islower() and "_" in text)


def _is_message(value: object) -> bool:
    return isinstance(value, dict) and "content" in value and "role" in value


def _words(function: Function, ask: partial[Outcome]) -> tuple[StopWord, ...]:
    candidates = [text for text in texts_in(function) if text.strip() and text not in FIELDS]
    found: list[StopWord] = []
    spellings = (one for text in candidates[:MAX_WORDS] for one in (text, text.strip(), text.upper()))
    for text in dict.fromkeys(spellings):
        if any(text == word.text or (word.folds and text.lower() == word.text.lower()) for word in found):
            continue
        if ask(text).is_true:
            found.append(_described(text, ask))
    return tuple(found)


def _described(text: str, ask: partial[Outcome]) -> StopWord:
    if ask(f"{_FILLER} {text} {_FILLER}").is_true:
        how = "contains"
    elif ask(f"{_FILLER} {text}").is_true:
        how = "ends"
    else:
        how = "starts" if ask(f"{text} {_FILLER}").is_true else "exact"
    folded = text.swapcase()
    return StopWord(text, how, ask(f" {text}\n").is_true, folded != text and ask(folded).is_true)


def _crash(function: Function, sender: str | None) -> tuple[str | None, tuple[Origin, ...]]:
    """What a message that calls a tool raises, and the reads of its content that would have to give a text."""
    mended: list[Origin] = []
    first: str | None = None
    for _ in range(6):
        outcome = run_on(function, [_message(None, sender)], KNOWN, frozenset(origin.key for origin in mended))
        if outcome.error not in {"AttributeError", "TypeError"} or outcome.subject is not None:
            return first, tuple(mended)
        first = first or outcome.error
        cause = next(_causes(function, sender, outcome, mended), None)
        if cause is None:
            return first, ()
        mended.append(cause)
    return first, ()


def _causes(function: Function, sender: str | None, outcome: Outcome, mended: list[Origin]) -> Iterator[Origin]:
    """Reads of None whose mending lets the run get on, the last ones first."""
    empty = [read.origin for read in outcome.reads if _is_message(read.holder) and read.value is None]
    for origin in reversed([one for one in empty if one not in mended]):
        keys = frozenset(one.key for one in (*mended, origin))
        again = run_on(function, [_message(None, sender)], KNOWN, keys)
        if again.error is None or again.subject_origin != outcome.subject_origin:
            yield origin
