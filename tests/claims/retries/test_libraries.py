"""How often retry libraries try."""

import pytest

pytestmark = pytest.mark.real


class Stop(BaseException):
    """Ends what would go on for ever."""


def failing(limit=50):
    calls = []

    def fail():
        calls.append(1)
        if len(calls) >= limit:
            raise Stop
        raise ValueError("always")

    return fail, calls


def test_tenacity_without_stop_never_gives_up():
    tenacity = pytest.importorskip("tenacity")
    fail, calls = failing()
    with pytest.raises(Stop):
        tenacity.retry(fail)()
    assert len(calls) == 50


def test_tenacity_with_stop():
    tenacity = pytest.importorskip("tenacity")
    fail, calls = failing()
    with pytest.raises(tenacity.RetryError):
        tenacity.retry(stop=tenacity.stop_after_attempt(5))(fail)()
    assert len(calls) == 5
    fail, calls = failing()
    either = tenacity.stop_after_attempt(4) | tenacity.stop_after_attempt(9)
    with pytest.raises(tenacity.RetryError):
        tenacity.retry(stop=either)(fail)()
    assert len(calls) == 4


def test_backoff():
    backoff = pytest.importorskip("backoff")
    fail, calls = failing()
    with pytest.raises(Stop):
        backoff.on_exception(backoff.constant, ValueError, interval=0, jitter=None)(fail)()
    assert len(calls) == 50
    fail, calls = failing()
    with pytest.raises(ValueError, match="always"):
        backoff.on_exception(backoff.constant, ValueError, max_tries=4, interval=0, jitter=None)(fail)()
    assert len(calls) == 4


def test_stamina():
    stamina = pytest.importorskip("stamina")
    fail, calls = failing()
    with pytest.raises(ValueError, match="always"):
        stamina.retry(on=ValueError, wait_initial=0, wait_max=0, wait_jitter=0)(fail)()
    assert len(calls) == 10
    fail, calls = failing()
    with pytest.raises(ValueError, match="always"):
        stamina.retry(on=ValueError, attempts=3, wait_initial=0, wait_max=0, wait_jitter=0)(fail)()
    assert len(calls) == 3


def test_the_total_of_an_adapter_counts_the_further_attempts():
    retry = pytest.importorskip("urllib3").util.Retry
    assert retry().total == 10
    assert retry(total=4).total == 4
