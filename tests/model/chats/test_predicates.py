"""Stop tests, as far as running them on made-up messages tells what they do."""

import pytest

from autogen_lint.model.chats.predicates import StopWord, stop_test
from autogen_lint.values.value import Function

HEAD = "from autogen import UserProxyAgent\nfrom autogen.code_utils import content_str\nimport re\n"


@pytest.fixture
def test_of(program):
    """What the first agent's test does, written as an expression behind some definitions."""

    def ask(expression, before=""):
        source = f"{HEAD}{before}\nuser = UserProxyAgent('user', is_termination_msg={expression})\n"
        function = program(source).agents[0].arguments.get("is_termination_msg")
        assert isinstance(function, Function)
        return stop_test(function)

    return ask


@pytest.mark.parametrize(
    "expression, word",
    [
        ("lambda m: m['content'] == 'TERMINATE'", StopWord("TERMINATE")),
        ("lambda m: (m.get('content') or '').strip() == 'TERMINATE'", StopWord("TERMINATE", "exact", trims=True)),
        ("lambda m: 'TERMINATE' in m['content']", StopWord("TERMINATE", "contains", trims=True)),
        ("lambda m: m['content'].find('STOP') >= 0", StopWord("STOP", "contains", trims=True)),
        ("lambda m: m['content'].rstrip().endswith('BYE')", StopWord("BYE", "ends", trims=True)),
        ("lambda m: m['content'].startswith('DONE')", StopWord("DONE", "starts")),
        ("lambda m: 'done' in m['content'].lower()", StopWord("done", "contains", trims=True, folds=True)),
        ("lambda m: m['content'].upper() == 'DONE'", StopWord("DONE", folds=True)),
        ("lambda m: bool(re.search(r'\\bDONE\\b', m['content']))", None),
        ("lambda m: 'DONE' in content_str(m.get('content'))", StopWord("DONE", "contains", trims=True)),
    ],
)
def test_the_words_and_where_they_may_stand(test_of, expression, word):
    test = test_of(expression)
    assert test.words == ((word,) if word is not None else ())
    assert test.certain is (word is not None)


def test_words_of_constants_helpers_and_loops(test_of):
    before = "WORDS = ['DONE', 'STOP']\ndef over(text):\n    return any(word in text for word in WORDS)\n"
    test = test_of("lambda m: over(m.get('content') or '')", before)
    assert [word.text for word in test.words] == ["DONE", "STOP"]
    assert test.certain


@pytest.mark.parametrize(
    "expression, always, never", [("lambda m: True", True, False), ("lambda m: None", False, True)]
)
def test_constants(test_of, expression, always, never):
    test = test_of(expression)
    assert (test.certain, test.always, test.never) == (True, always, never)


@pytest.mark.parametrize(
    "expression, before",
    [
        ("over", "made = False\ndef over(m):\n    global made\n    return made\n"),
        ("lambda m: state['over']", "state = {'over': False}\n"),
        ("lambda m: OVER", "OVER = False\n"),
        ("Game().over", "class Game:\n    done = False\n    def over(self, m):\n        return self.done\n"),
        ("lambda m: unknown(m)", "from elsewhere import unknown\n"),
        ("lambda: True", ""),
        ("lambda m: 'DONE' in m['content'] or len(m['content']) > 800", ""),
        ("lambda m: 'DONE' in m['content'] or '```' in m['content'][:3]", ""),
    ],
)
def test_what_depends_on_more_than_words_is_not_certain(test_of, expression, before):
    assert not test_of(expression, before).certain


def test_a_test_that_is_true_of_an_empty_text_says_so(test_of):
    assert test_of("lambda m: not (m.get('content') or '').strip() or 'DONE' in m['content']").on_empty
    assert not test_of("lambda m: 'DONE' in (m.get('content') or '')").on_empty


@pytest.mark.parametrize(
    "expression, error, places",
    [
        ("lambda m: m.get('content', '').strip() == 'DONE'", "AttributeError", ["m.get('content', '')"]),
        ("lambda m: 'DONE' in m['content']", "TypeError", ["m['content']"]),
        ("lambda m: m['content'][-4:] == 'DONE'", "TypeError", ["m['content']"]),
        ("lambda m: len(m['content']) == 4 and 'DONE' in m['content']", "TypeError", ["m['content']"]),
        ("lambda m: 'A' in m['content'] or 'B' in m['content']", "TypeError", ["m['content']", "m['content']"]),
        ("lambda m: (m.get('content') or '').strip() == 'DONE'", None, []),
        ("lambda m: m['content'] and 'DONE' in m['content']", None, []),
        ("lambda m: 'DONE' in str(m['content'])", None, []),
        ("lambda m: 'DONE' in content_str(m['content'])", None, []),
        ("lambda m: isinstance(m['content'], str) and 'DONE' in m['content']", None, []),
    ],
)
def test_what_a_message_without_text_does(test_of, expression, error, places):
    test = test_of(expression)
    assert test.crash == error
    assert [place.text.text[place.span.start : place.span.end] for place in test.crash_places] == places


@pytest.mark.parametrize(
    "expression, error, count",
    [
        ("lambda m: 'DONE' in m", None, 1),
        ("lambda m: m == 'DONE' or m == 'DONE.'", None, 2),
        ("lambda m: m.strip() == 'DONE'", "AttributeError", 1),
        ("lambda m: 'content' in m and 'DONE' in (m['content'] or '')", None, 0),
        ("lambda m: 'DONE' in str(m)", None, 0),
    ],
)
def test_the_message_taken_for_its_text(test_of, expression, error, count):
    test = test_of(expression)
    assert (test.text_error, len(test.as_text)) == (error, count)


@pytest.mark.parametrize("text, fires", [("", False), ("DONE", True), ("All DONE now", True), ("done", False)])
def test_a_given_text(test_of, text, fires):
    assert test_of("lambda m: 'DONE' in (m.get('content') or '')").fires_on(text) is fires
