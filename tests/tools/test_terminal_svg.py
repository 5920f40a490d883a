import importlib.util
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st

TOOL = Path(__file__).parents[2] / "tools" / "terminal_svg.py"
spec = importlib.util.spec_from_file_location("terminal_svg", TOOL)
terminal_svg = importlib.util.module_from_spec(spec)
sys.modules["terminal_svg"] = terminal_svg
spec.loader.exec_module(terminal_svg)

SVG = "{http://www.w3.org/2000/svg}"


def spans(text):
    root = ET.fromstring(terminal_svg.draw(text))
    return [(span.text, span.attrib) for span in root.iter(f"{SVG}tspan")]


def test_plain_text_keeps_its_columns():
    ((text, attributes),) = spans("agents.py:14:9  AGL102")
    assert text == "agents.py:14:9  AGL102"
    assert "fill" not in attributes


def test_colours_and_weights_become_attributes():
    (red, plain, grey) = spans("\x1b[1;31merror\x1b[0m at \x1b[38;5;244mline\x1b[0m")
    assert red[0] == "error"
    assert red[1]["fill"] == terminal_svg.PALETTE[1]
    assert red[1]["font-weight"] == "bold"
    assert "fill" not in plain[1]
    assert grey[1]["fill"] == "#808080"


def test_bright_and_true_colours():
    (bright, true) = spans("\x1b[92mok\x1b[38;2;1;2;3mrgb")
    assert bright[1]["fill"] == terminal_svg.PALETTE[10]
    assert true[1]["fill"] == "#010203"


def test_a_style_goes_on_over_the_end_of_a_line_until_it_is_reset():
    (first, second, third) = spans("\x1b[1ma\nb\x1b[22mc")
    assert first[1]["font-weight"] == second[1]["font-weight"] == "bold"
    assert "font-weight" not in third[1]


def test_a_background_colour_is_not_taken_for_a_text_colour():
    ((_, attributes),) = spans("\x1b[48;5;196mx")
    assert "fill" not in attributes


def test_runs_start_at_the_column_where_they_stand():
    (_, second) = spans("\x1b[31mabc\x1b[0mdef")
    assert float(second[1]["x"]) == round(terminal_svg.PADDING + 3 * terminal_svg.CHAR_WIDTH, 1)


def test_wide_characters_take_two_columns():
    assert terminal_svg.cells("日本") == 4
    assert terminal_svg.cells("é") == terminal_svg.cells("e\u0301") == 1


def test_markup_is_text():
    ((text, _),) = spans('<script>&"')
    assert text == '<script>&"'


def rows(text, columns):
    root = ET.fromstring(terminal_svg.draw(text, columns=columns))
    return ["".join(span.text for span in line) for line in root.iter(f"{SVG}text")]


def test_long_lines_go_on_in_the_next_line_as_in_a_terminal():
    assert rows("\x1b[31mabcd\x1b[0mefgh\nij", 5) == ["abcde", "fgh", "ij"]
    assert rows("日本語", 5) == ["日本", "語"]
    assert rows("abcdefgh\nij", 0) == ["abcdefgh", "ij"]


@given(st.lists(st.text(st.characters(categories=("L", "N"), include_characters=" ")), max_size=4), st.integers(2, 9))
def test_wrapping_loses_nothing_and_keeps_to_the_width(runs, columns):
    line = [(run, terminal_svg.PLAIN) for run in runs]
    parts = list(terminal_svg.wrapped(line, columns))
    assert "".join(run for part in parts for run, _ in part) == "".join(runs)
    assert all(sum(terminal_svg.cells(run) for run, _ in part) <= columns for part in parts)


@given(st.text(st.characters(exclude_categories=("Cs",))))
def test_any_text_gives_a_picture_that_parses(text):
    ET.fromstring(terminal_svg.draw(text, title=text))
