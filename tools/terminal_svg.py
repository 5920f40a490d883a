"""Draws terminal text with ANSI colours as an SVG picture.

    FORCE_COLOR=1 autogen-lint examples | python tools/terminal_svg.py --title 'autogen-lint examples' > picture.svg

The picture is text (it can be selected and searched) and is the same, byte for byte, for the same input.
"""

from __future__ import annotations

import argparse
import re
import sys
import unicodedata
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

if TYPE_CHECKING:
    from collections.abc import Iterator

BACKGROUND, FOREGROUND, BAR = "#16181d", "#d6d9e0", "#22252c"
# black red green yellow blue magenta cyan white, then their bright twins
PALETTE = (
    *("#3b4048", "#f0717b", "#8ccf7e", "#e5c07b", "#6cb6ff", "#d2a8ff", "#5ccfe6", "#d6d9e0"),
    *("#7d8590", "#ff8e97", "#a6e22e", "#ffd479", "#8cc8ff", "#e0c0ff", "#86e1f2", "#ffffff"),
)
CUBE = (0, 95, 135, 175, 215, 255)
FONT_SIZE, CHAR_WIDTH, LINE_HEIGHT, PADDING, BAR_HEIGHT = 14, 8.43, 20, 18, 34

_SGR = re.compile(r"\x1b\[([0-9;]*)m")
_OTHER_CONTROLS = re.compile(r"\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b\[[0-9;?]*[A-Za-ln-z]")
_NOT_XML = re.compile("[\x00-\x08\x0b-\x1f\x7f\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class Style:
    """How a piece of text looks; None is the terminal's own colour."""

    colour: str | None = None
    bold: bool = False
    dim: bool = False
    italic: bool = False
    underline: bool = False

    def attributes(self) -> str:
        """The SVG attributes of a `tspan`, with a leading space where there are any."""
        parts = []
        if self.colour:
            parts.append(f'fill="{self.colour}"')
        if self.bold:
            parts.append('font-weight="bold"')
        if self.dim:
            parts.append('opacity="0.65"')
        if self.italic:
            parts.append('font-style="italic"')
        if self.underline:
            parts.append('text-decoration="underline"')
        return "".join(f" {part}" for part in parts)


PLAIN = Style()


def colour_256(number: int) -> str:
    """The colour of a code of the 256-colour palette, as ``#rrggbb``."""
    if number < len(PALETTE):
        return PALETTE[number]
    if number >= 232:
        grey = 8 + 10 * (number - 232)
        return f"#{grey:02x}{grey:02x}{grey:02x}"
    number -= 16
    red, green, blue = CUBE[number // 36], CUBE[number // 6 % 6], CUBE[number % 6]
    return f"#{red:02x}{green:02x}{blue:02x}"


def after(style: Style, parameters: str) -> Style:
    """The style after an SGR sequence with these parameters (``1;31``)."""
    codes = iter(int(code or 0) for code in parameters.split(";"))
    for code in codes:
        if code == 0:
            style = PLAIN
        elif code == 1:
            style = replace(style, bold=True)
        elif code == 2:
            style = replace(style, dim=True)
        elif code == 3:
            style = replace(style, italic=True)
        elif code == 4:
            style = replace(style, underline=True)
        elif code == 22:
            style = replace(style, bold=False, dim=False)
        elif code == 23:
            style = replace(style, italic=False)
        elif code == 24:
            style = replace(style, underline=False)
        elif 30 <= code <= 37:
            style = replace(style, colour=PALETTE[code - 30])
        elif 90 <= code <= 97:
            style = replace(style, colour=PALETTE[code - 82])
        elif code == 39:
            style = replace(style, colour=None)
        elif code in (38, 48):
            colour = _extended(codes)
            if code == 38:
                style = replace(style, colour=colour)
    return style


def _extended(codes: Iterator[int]) -> str | None:
    kind = next(codes, 0)
    if kind == 5:
        return colour_256(next(codes, 0) % 256)
    red, green, blue = (next(codes, 0) % 256 for _ in range(3))
    return f"#{red:02x}{green:02x}{blue:02x}"


def cells(text: str) -> int:
    """How many columns a terminal gives to a text."""
    return sum(0 if unicodedata.combining(c) else 1 + (unicodedata.east_asian_width(c) in "WF") for c in text)


def styled_lines(text: str) -> list[list[tuple[str, Style]]]:
    """The lines of a terminal text as runs of one style. Styles go on over line ends, tabs are eight columns."""
    text = _OTHER_CONTROLS.sub("", text.replace("\r\n", "\n").expandtabs(8))
    style = PLAIN
    lines = []
    for line in text.rstrip("\n").split("\n"):
        runs: list[tuple[str, Style]] = []
        for at, piece in enumerate(_SGR.split(line)):
            if at % 2:
                style = after(style, piece)
            elif piece := _NOT_XML.sub("", piece):
                runs.append((piece, style))
        lines.append(runs)
    return lines


def wrapped(line: list[tuple[str, Style]], columns: int) -> Iterator[list[tuple[str, Style]]]:
    """A line as a terminal with so many columns shows it: what does not fit goes on in the next line."""
    rest = columns
    part: list[tuple[str, Style]] = []
    for run, style in line:
        piece = ""
        for character in run:
            if cells(character) > rest:
                yield [*part, (piece, style)] if piece else part
                part, piece, rest = [], "", columns
            piece += character
            rest -= cells(character)
        if piece:
            part.append((piece, style))
    yield part


def draw(text: str, title: str = "", columns: int = 0) -> str:
    """The SVG of a terminal text, in a terminal with so many columns (at least 2); 0: as many as the text needs."""
    lines = styled_lines(text)
    title = _NOT_XML.sub("", title)
    if columns:
        lines = [part for line in lines for part in wrapped(line, max(columns, 2))]
    widest = max([columns, 40, *(sum(cells(run) for run, _ in line) for line in lines)])
    width = round(widest * CHAR_WIDTH + 2 * PADDING)
    top = BAR_HEIGHT + PADDING
    height = top + len(lines) * LINE_HEIGHT + PADDING
    out = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}"'
        f' role="img" aria-label={quoteattr(title or "terminal")}>',
        f'<rect width="{width}" height="{height}" rx="9" fill="{BACKGROUND}"/>',
        f'<path d="M0 {BAR_HEIGHT}V9a9 9 0 0 1 9-9h{width - 18}a9 9 0 0 1 9 9v{BAR_HEIGHT - 9}z" fill="{BAR}"/>',
        *(
            f'<circle cx="{20 + 18 * n}" cy="{BAR_HEIGHT // 2}" r="5.5" fill="{PALETTE[colour]}"/>'
            for n, colour in enumerate((1, 3, 2))
        ),
        '<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, &quot;DejaVu Sans Mono&quot;, monospace"'
        f' font-size="{FONT_SIZE}" fill="{FOREGROUND}" xml:space="preserve">',
    ]
    if title:
        middle = BAR_HEIGHT // 2 + 5
        out.append(f'<text x="{width // 2}" y="{middle}" text-anchor="middle" opacity="0.7">{escape(title)}</text>')
    for number, line in enumerate(lines):
        if line:
            y = top + (number + 1) * LINE_HEIGHT - 6
            out.append(f'<text x="{PADDING}" y="{y}">{"".join(_spans(line))}</text>')
    return "\n".join([*out, "</g>", "</svg>"]) + "\n"


def _spans(line: list[tuple[str, Style]]) -> Iterator[str]:
    # Each run gets its own x and length, so that columns stay in line whatever font the reader has.
    column = 0
    for run, style in line:
        width = cells(run)
        place = f'x="{PADDING + column * CHAR_WIDTH:.1f}" textLength="{width * CHAR_WIDTH:.1f}"'
        yield f"<tspan {place}{style.attributes()}>{escape(run)}</tspan>"
        column += width


def main() -> None:
    """Standard input to standard output."""
    parser = argparse.ArgumentParser(description="Draws terminal text with ANSI colours as an SVG picture.")
    parser.add_argument("--title", default="")
    parser.add_argument("--columns", type=int, default=0, help="the width of the terminal; 0: what the text needs")
    options = parser.parse_args()
    sys.stdout.write(draw(sys.stdin.read(), options.title, options.columns))


if __name__ == "__main__":
    main()
