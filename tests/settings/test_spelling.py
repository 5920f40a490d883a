import pytest

from autogen_lint.settings.spelling import meant

CODES = ["AGL102", "AGL110", "AGL510", "AGL512", "model-timeout-too-low"]


@pytest.mark.parametrize(
    "word, found",
    [
        ("AGL1O2", "AGL102"),
        ("agl512", "AGL512"),
        ("AGL5l0", "AGL510"),
        ("AGL1I0", "AGL110"),
        ("model-timeout-to-low", "model-timeout-too-low"),
        ("unheard of", None),
    ],
)
def test_the_word_that_was_meant(word, found):
    assert meant(word, CODES) == found
