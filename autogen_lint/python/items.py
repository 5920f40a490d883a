"""The items between two brackets with the commas, spaces and comments between them, whatever the brackets are.

This is where the style of calls, dicts and import lists is kept. Works on LibCST whitespace nodes.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Generic, TypeVar

import libcst as cst

Space = cst.BaseParenthesizableWhitespace
Node = TypeVar("Node", bound=cst.CSTNode)

NOTHING = cst.SimpleWhitespace("")
SPACE = cst.SimpleWhitespace(" ")
_INDENT = "    "


@dataclass
class Items(Generic[Node]):
    """`nodes` without their commas.

    `before_commas[i]` is the space between item i and its comma, `gaps[i]` that before item i, `gaps[-1]` that
    before the closing bracket. `trailing`: the last item has a comma.
    """

    nodes: list[Node] = field(default_factory=list)
    before_commas: list[Space] = field(default_factory=list)
    gaps: list[Space] = field(default_factory=list)
    trailing: bool = False

    def take(self, node: Node, comma: cst.Comma | cst.MaybeSentinel, after: Space) -> None:
        """Add an item as it was parsed; `after` is the space after it where it has no comma."""
        self.nodes.append(node)
        self.trailing = isinstance(comma, cst.Comma)
        self.before_commas.append(comma.whitespace_before if isinstance(comma, cst.Comma) else NOTHING)
        self.gaps.append(comma.whitespace_after if isinstance(comma, cst.Comma) else after)

    def commas(self) -> list[cst.Comma | cst.MaybeSentinel]:
        """The comma of each item; a trailing one has no space after it, that is `gaps[-1]`."""
        last = len(self.nodes) - 1
        result: list[cst.Comma | cst.MaybeSentinel] = []
        for index, before in enumerate(self.before_commas):
            if index < last:
                result.append(cst.Comma(before, self.gaps[index + 1]))
            else:
                result.append(cst.Comma(before, NOTHING) if self.trailing else cst.MaybeSentinel.DEFAULT)
        return result

    def insert(self, index: int, node: Node) -> None:
        """Put an item at `index`, in the style of its siblings."""
        if not self.nodes:
            self._fill(node)
        elif index == len(self.nodes):
            self._append(node)
        else:
            self._insert_before(index, node)

    def _fill(self, node: Node) -> None:
        gap = self.gaps[0]
        self.nodes, self.before_commas = [node], [NOTHING]
        if isinstance(gap, cst.ParenthesizedWhitespace):
            self.gaps = [_with_indent(gap, _deeper(gap)), _newline(gap)]
            self.trailing = True
        else:
            self.gaps = [NOTHING, NOTHING]

    def _append(self, node: Node) -> None:
        count, final = len(self.nodes), self.gaps[-1]
        before = _plain(self.before_commas[-2]) if count > 1 else NOTHING
        gap = _plain(self.gaps[-2]) if count > 1 else _plain_or_space(self.gaps[0])
        if isinstance(final, cst.ParenthesizedWhitespace):
            if isinstance(before, cst.ParenthesizedWhitespace) and not self.trailing:
                before, final = _moved(final, before.last_line), _newline(final)
            elif isinstance(gap, cst.ParenthesizedWhitespace):
                gap, final = _moved(final, gap.last_line), _newline(final)
            elif final.first_line.comment is not None:
                first = self.gaps[0]
                indent = first.last_line if isinstance(first, cst.ParenthesizedWhitespace) else _deeper(final)
                gap, final = _moved(final, indent), _newline(final)
        if not self.trailing:
            self.before_commas[-1] = before
        self.nodes.append(node)
        self.before_commas.append(NOTHING)
        self.gaps[-1:] = [gap, final]

    def _insert_before(self, index: int, node: Node) -> None:
        gap = self.gaps[index]
        if isinstance(gap, cst.ParenthesizedWhitespace):
            ahead: Space = gap.with_changes(empty_lines=[])
            behind: Space = _newline(gap).with_changes(empty_lines=gap.empty_lines)
        elif index:
            ahead = behind = gap
        else:
            ahead, behind = gap, _plain(self.gaps[1]) if len(self.nodes) > 1 else SPACE
        model = max(index - 1, 0)
        has_model = len(self.nodes) > 1
        self.nodes.insert(index, node)
        self.before_commas.insert(index, _plain(self.before_commas[model]) if has_model else NOTHING)
        self.gaps[index : index + 1] = [ahead, behind]

    def remove(self, index: int) -> None:
        """Remove an item with its comma and line; comments that speak of it go with it, the others stay."""
        last = index == len(self.nodes) - 1
        merged = _merged(self.gaps[index], self.gaps[index + 1], last)
        del self.nodes[index], self.before_commas[index]
        self.gaps[index : index + 2] = [merged]
        if last and self.nodes and not self.trailing:
            self.before_commas[-1] = NOTHING
        if not self.nodes:
            self.trailing = False
            self.gaps = [merged if has_comment(merged) else NOTHING]


def has_comment(space: Space) -> bool:
    """Whether there is a comment in a space."""
    return isinstance(space, cst.ParenthesizedWhitespace) and (
        space.first_line.comment is not None or any(line.comment is not None for line in space.empty_lines)
    )


def _merged(before: Space, after: Space, last: bool) -> Space:
    """The space that stays where an item between two spaces is removed."""
    if isinstance(before, cst.ParenthesizedWhitespace):
        if isinstance(after, cst.ParenthesizedWhitespace):
            lines = [*before.empty_lines, *after.empty_lines]
            return before.with_changes(empty_lines=lines, last_line=after.last_line)
        return after if last and not has_comment(before) else before
    if isinstance(after, cst.ParenthesizedWhitespace):
        return after.with_changes(first_line=_newline(after).first_line)
    return after if last else before


def _plain(space: Space) -> Space:
    """The same space without comments and blank lines."""
    return _newline(space) if isinstance(space, cst.ParenthesizedWhitespace) else space


def _plain_or_space(space: Space) -> Space:
    return _newline(space) if isinstance(space, cst.ParenthesizedWhitespace) else SPACE


def _newline(space: cst.ParenthesizedWhitespace) -> cst.ParenthesizedWhitespace:
    newline = cst.TrailingWhitespace(newline=space.first_line.newline)
    return space.with_changes(first_line=newline, empty_lines=[])


def _moved(final: cst.ParenthesizedWhitespace, indent: cst.SimpleWhitespace) -> cst.ParenthesizedWhitespace:
    """The space before the closing bracket as one between items: comments stay, blank lines go."""
    lines = [line for line in final.empty_lines if line.comment is not None]
    return final.with_changes(empty_lines=lines, last_line=indent)


def _with_indent(space: cst.ParenthesizedWhitespace, indent: cst.SimpleWhitespace) -> cst.ParenthesizedWhitespace:
    return space.with_changes(last_line=indent)


def _deeper(space: cst.ParenthesizedWhitespace) -> cst.SimpleWhitespace:
    """One indentation step more than the closing bracket's line."""
    closing = space.last_line.value
    return cst.SimpleWhitespace(closing + ("\t" if "\t" in closing else _INDENT))
