"""IPython's additions to Python, masked so that a cell parses, character for character at the same places."""

from __future__ import annotations

import re
from dataclasses import dataclass

from autogen_lint.source.span import Span

_CELL_MAGIC = re.compile(r"\s*%%(\w+)")
_TRANSPARENT = frozenset({"time", "timeit", "capture", "prun", "memit", "mprun", "lprun", "snakeviz", "pyinstrument"})
"""Cell magics that run the rest of the cell as Python in the same process."""

_HINT = re.compile(
    r"^[ \t]*[%!?]|=[ \t]*[%!]|\?[ \t;]*$|^[ \t]*(?:pip|conda|mamba|uv|cd|ls|mkdir|cat|rm|cp|mv)", re.MULTILINE
)
_LINE_MAGIC = re.compile(r"[ \t]*(?:[%!]|\?{1,2}[ \t]*\S)")
_HELP = re.compile(r"[ \t]*%{0,2}(?!\d)[\w*]+(?:\.\w+|\[-?\d+\])*\?{1,2}[ \t;]*\Z")
_AUTOMAGIC = re.compile(
    r"[ \t]*(?:(?:pip3?|conda|mamba|uv)[ \t]+[a-z]+\b(?![ \t]*[=.(\[])"
    r"|(?:cd|ls|mkdir|cat|rm|cp|mv)[ \t]+(?!(?:if|in|is|or|and|not|for|as)\b)[\w./~-][^=(]*\Z)"
)
_ASSIGNMENT = re.compile(r"[ \t]*[A-Za-z_][\w.,\[\]*() \t]*=[ \t]*(?=[!%])")
_TIMED = re.compile(
    r"[ \t]*(?P<magic>%(?:time|timeit|prun)[ \t]+)(?!-|(?:for|while|if|with|try|async|def|class|@)\b)\S"
)
_TOKEN = re.compile(r"#.*|\"\"\"|'''|\"(?:[^\"\\]|\\.)*\"?|'(?:[^'\\]|\\.)*'?|[()\[\]{}]|\\\Z")


@dataclass(frozen=True, slots=True)
class Masked:
    """A cell's text with magics masked, and the spans in which it is not the file's own text.

    A span that begins at -1 is a cell magic's: nothing may be inserted before it either.
    """

    text: str
    spans: tuple[Span, ...] = ()


def mask(source: str) -> Masked | None:
    """Mask the magics of a cell; None where a cell magic makes the cell something else than Python.

    The result has the same length and the same line ends. Masked lines become ``pass``, what a magic is assigned
    from becomes ``_``, and ``%time f()`` keeps ``f()``.
    """
    head = _CELL_MAGIC.match(source)
    if head is not None and head.group(1) not in _TRANSPARENT:
        return None
    if head is None and not _HINT.search(source):
        return Masked(source)
    masker = _Masker(source)
    if head is not None:
        masker.cell_magic(head.end())
    masker.run()
    return Masked("".join(masker.parts), tuple(masker.spans))


class _Masker:
    def __init__(self, source: str) -> None:
        self._source = source
        self._at = 0
        self._depth = 0
        self._quote = ""
        self._continued = False
        self.parts: list[str] = []
        self.spans: list[Span] = []

    def cell_magic(self, end_of_name: int) -> None:
        """Mask all up to the end of the cell magic's line."""
        end = _line_end(self._source, end_of_name)
        line_start = self._source.rfind("%%", 0, end_of_name)
        self.parts.append(self._source[:line_start] + "#".ljust(end - line_start))
        self.spans.append(Span(-1, end))
        self._at = end

    def run(self) -> None:
        while self._at < len(self._source):
            end = _line_end(self._source, self._at)
            line = self._source[self._at : end]
            if self._depth == 0 and not self._quote and not self._continued and self._magic(line):
                continue
            self.parts.append(line)
            self._scan(line)
            self._at = end
            self._newline()

    def _newline(self) -> None:
        end = self._at
        while end < len(self._source) and self._source[end] in "\r\n":
            end += 1
            if self._source[end - 1] == "\n":
                break
        self.parts.append(self._source[self._at : end])
        self._at = end

    def _magic(self, line: str) -> bool:
        """Mask the line, and those it continues on, if it is IPython's; whether it was."""
        timed = _TIMED.match(line)
        if timed is not None:
            start, end = timed.span("magic")
            self.parts.append(line[:start] + "pass;".ljust(end - start))
            self.spans.append(Span(self._at + start, self._at + end))
            self._at += end
            rest = line[end:]
            self.parts.append(rest)
            self._scan(rest)
            self._at += len(rest)
            self._newline()
            return True
        assignment = _ASSIGNMENT.match(line)
        if assignment is not None:
            self._blank(line, assignment.end(), "_")
            return True
        if _LINE_MAGIC.match(line) or _HELP.match(line) or _AUTOMAGIC.match(line):
            start = len(line) - len(line.lstrip())
            self._blank(line, start, _statement(len(line) - start))
            return True
        return False

    def _blank(self, line: str, start: int, stand_in: str) -> None:
        """Put `stand_in` at `start` of the line, and spaces for the rest of it and of the lines it continues on."""
        begin = self._at + start
        self.parts.append(line[:start] + stand_in.ljust(len(line) - start))
        self._at += len(line)
        while line.endswith("\\") and self._at < len(self._source):
            self._newline()
            end = _line_end(self._source, self._at)
            line = self._source[self._at : end]
            self.parts.append(" " * len(line))
            self._at = end
        self.spans.append(Span(begin, self._at))
        self._newline()

    def _scan(self, line: str) -> None:
        """Keep track of open brackets, of an open triple-quoted string and of a backslash at the end."""
        at = 0
        self._continued = False
        while at < len(line):
            if self._quote:
                end = _closing(line, self._quote, at)
                if end < 0:
                    return
                self._quote, at = "", end
                continue
            match = _TOKEN.search(line, at)
            if match is None:
                return
            token, at = match.group(), match.end()
            if token in {'"""', "'''"}:
                self._quote = token
            elif token in {"(", "[", "{"}:
                self._depth += 1
            elif token in {")", "]", "}"}:
                self._depth = max(self._depth - 1, 0)
            elif token.startswith("\\"):
                self._continued = True


def _closing(line: str, quote: str, at: int) -> int:
    while at < len(line):
        if line[at] == "\\":
            at += 2
        elif line.startswith(quote, at):
            return at + 3
        else:
            at += 1
    return -1


def _line_end(source: str, at: int) -> int:
    ends = [end for end in (source.find("\n", at), source.find("\r", at)) if end >= 0]
    return min(ends, default=len(source))


def _statement(length: int) -> str:
    return ("pass" if length >= len("pass") else "0").ljust(length)
