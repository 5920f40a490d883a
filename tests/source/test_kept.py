from autogen_lint.source.kept import Kept


def test_what_was_used_last_stays():
    kept: Kept[str, str] = Kept(3)
    for name in "abc":
        kept.put(name, name.upper(), 1)
    assert kept.get("a") == "A"
    kept.put("d", "D", 1)
    assert [kept.get(name) for name in "abcd"] == ["A", None, "C", "D"]


def test_sizes_count():
    kept: Kept[str, str] = Kept(10)
    kept.put("a", "A", 4)
    kept.put("b", "B", 4)
    kept.put("c", "C", 8)
    assert [kept.get(name) for name in "abc"] == [None, None, "C"]


def test_the_same_key_counts_once():
    kept: Kept[str, str] = Kept(10)
    kept.put("a", "old", 6)
    kept.put("a", "new", 6)
    kept.put("b", "B", 4)
    assert kept.get("a") == "new"
    assert kept.get("b") == "B"


def test_too_large_is_not_kept_and_drives_nothing_out():
    kept: Kept[str, str] = Kept(10)
    kept.put("a", "A", 4)
    kept.put("b", "B", 11)
    assert kept.get("a") == "A"
    assert kept.get("b") is None
