"""Applying fixes in rounds: only what keeps the text whole, keeps its comments and makes the finding go away."""

from __future__ import annotations

import re
import warnings
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from autogen_lint.diagnostics.comments import python_comments
from autogen_lint.diagnostics.finding import Finding, Fix, Safety
from autogen_lint.source.span import Location, TextEdit
from autogen_lint.source.text import SourceFile, Text, apply_edits

MAX_ROUNDS = 10

_MAYBE_COMMENT = re.compile(r'#(?:(?!\\n)[^"\n])*')

_ABOUT_SUPPRESSIONS = frozenset({"AGL004", "AGL005"})
"""Their fixes remove comments on purpose; and a fix elsewhere may well make a suppression useless."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What linting found: findings that are reported, with edits, and the paths that could not be parsed."""

    findings: tuple[Finding, ...]
    broken: frozenset[str]


class Check(Protocol):
    """Lints the project with some texts in the place of what the files hold."""

    def __call__(self, texts: Mapping[str, str]) -> Checked:
        """All findings of the run, those of files that did not change included."""
        ...


@dataclass(frozen=True, slots=True)
class Applied:
    """A fix that is in the new texts, with the finding it mends as it was before the round."""

    finding: Finding
    fix: Fix


@dataclass(frozen=True, slots=True)
class Refused:
    """A fix that was left out, and why, as a sentence without full stop."""

    finding: Finding
    reason: str


@dataclass(slots=True)
class FixResult:
    """`texts` are the new texts of the files that change, `findings` what is left after the last round."""

    texts: dict[str, str] = field(default_factory=dict)
    applied: list[Applied] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class _Mark:
    """A fix that was refused, by the place of its first edit: not to be tried again in later rounds."""

    path: str
    offset: int
    code: str

    def moved(self, edits: Iterable[TextEdit]) -> _Mark:
        """The same place after these edits."""
        growth = sum(
            len(edit.text) - (edit.span.end - edit.span.start) for edit in edits if edit.span.end <= self.offset
        )
        return replace(self, offset=self.offset + growth)


class Fixer:
    """Fix rounds over a set of files.

    Args:
        check: lints with changed texts.
        file: a file as it was read at first; None where a path can't be changed.
        wanted: whether a finding's rule may be fixed.
        unsafe: whether unsafe fixes are applied too.
    """

    def __init__(
        self,
        check: Check,
        file: Callable[[str], SourceFile | None],
        wanted: Callable[[Finding], bool],
        *,
        unsafe: bool,
    ) -> None:
        self._check = check
        self._file = file
        self._wanted = wanted
        self._unsafe = unsafe
        self._result = FixResult()
        self._barred: set[_Mark] = set()
        self._now = Checked((), frozenset())

    def run(self, first: Checked) -> FixResult:
        """Fix until nothing changes, ten rounds at most; writes no file."""
        self._now = first
        for _ in range(MAX_ROUNDS):
            batch = self._choose(self._now, self._result.texts)
            applied = self._apply(batch, self._result.texts) if batch else []
            if not applied:
                break
            edits = _by_path(applied)
            self._barred = {mark.moved(edits.get(mark.path, ())) for mark in self._barred}
        self._result.findings = self._now.findings
        return self._result

    def _choose(self, now: Checked, texts: Mapping[str, str], codes: frozenset[str] | None = None) -> list[Applied]:
        """The fixes of a round, of these rules alone where they are given.

        None touches another, but an edit that is the very same may be shared.
        """
        chosen: list[Applied] = []
        taken: dict[str, list[TextEdit]] = {}
        places: set[Location] = set()
        for finding in now.findings:
            fix = finding.fix
            if codes is not None and finding.code not in codes:
                continue
            if fix is None or not fix.edits or not self._wanted(finding) or _mark(finding.code, fix) in self._barred:
                continue
            if fix.safety is Safety.UNSAFE and not self._unsafe:
                continue
            if any(_disturbs(edit, taken.get(path, ())) for path, edits in fix.edits for edit in edits):
                continue
            if not places.isdisjoint(fix.places):
                continue
            candidate = Applied(finding, fix)
            reason = self._obstacle(candidate, now, texts)
            if reason is not None:
                if codes is None:
                    self._refuse(candidate, reason)
                continue
            chosen.append(candidate)
            places.update(fix.places)
            for path, edits in fix.edits:
                taken.setdefault(path, []).extend(edits)
        return chosen

    def _obstacle(self, candidate: Applied, now: Checked, texts: Mapping[str, str]) -> str | None:
        """Why this fix can't be applied whatever the others do; None where it can."""
        for path, edits in candidate.fix.edits or ():
            source = self._file(path)
            if source is None:
                return f"{path} can't be read"
            if path in now.broken:
                return f"{path} does not parse as a whole: nothing in it is changed"
            old = self._text(path, texts)
            try:
                new = apply_edits(old, edits)
                source.encode(new)
            except ValueError:  # UnicodeEncodeError is one
                return f"the result can't be written in the file's encoding, {source.encoding}"
            keeps_comments = self._unsafe or candidate.finding.code in _ABOUT_SUPPRESSIONS
            if not keeps_comments and _loses_comment(path, old, new, edits):
                return "it would lose a comment (--unsafe-fixes applies it)"
        return None

    def _apply(
        self, batch: Sequence[Applied], base: Mapping[str, str], before: Sequence[Applied] = ()
    ) -> list[Applied]:
        """Apply what can be of `batch` to `base`, in which the fixes `before` are wanted too; returns what was applied.

        Halves the batch until those that do harm are alone.
        """
        texts = self._edited([*before, *batch], base)
        found = self._check(texts)
        reason = self._no_program(texts) or self._harm(texts, found, batch)
        if reason is None:
            self._result.texts = texts
            self._result.applied += batch
            self._now = found
            return list(batch)
        if len(batch) == 1:
            self._refuse(batch[0], reason)
            return []
        middle = len(batch) // 2
        done = self._apply(batch[:middle], base, before)
        return done + self._apply(batch[middle:], base, [*before, *done])

    def _harm(self, texts: Mapping[str, str], found: Checked, batch: Sequence[Applied]) -> str | None:
        """What went wrong by applying the batch, if anything.

        A setting that counts only now may be wrong itself. That does no harm where the next round will mend it.
        """
        reason = _harm(self._now, found, batch)
        new = _new(self._now, found, batch) if reason is not None else frozenset()
        more = self._choose(found, texts, new) if new else []
        if more and _harm(self._now, self._check(self._edited(more, texts)), batch) is None:
            return None
        return reason

    def _edited(self, batch: Sequence[Applied], base: Mapping[str, str]) -> dict[str, str]:
        texts = {path: apply_edits(self._text(path, base), edits) for path, edits in _by_path(batch).items()}
        return {**base, **texts}

    def _no_program(self, texts: Mapping[str, str]) -> str | None:
        """Which changed Python text compiled before and does no more, as a reason; more than a parser can tell."""
        for path in sorted(texts):
            if path.endswith((".py", ".pyi")) and texts[path] != (now := self._text(path, self._result.texts)):
                fault = _compile_error(path, texts[path])
                if fault is not None and _compile_error(path, now) is None:
                    return f"{path} would not compile after it: {fault}"
        return None

    def _text(self, path: str, texts: Mapping[str, str]) -> str:
        if path in texts:
            return texts[path]
        source = self._file(path)
        return source.text if source is not None else ""

    def _refuse(self, one: Applied, reason: str) -> None:
        self._barred.add(_mark(one.finding.code, one.fix))
        self._result.refused.append(Refused(one.finding, reason))


def _compile_error(path: str, text: str) -> str | None:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            compile(text, path, "exec", dont_inherit=True)
    except SyntaxError as error:
        return error.msg
    except (ValueError, RecursionError, MemoryError):
        return "it is too deep"
    return None


def _disturbs(edit: TextEdit, taken: Iterable[TextEdit]) -> bool:
    return any(edit != other and edit.span.touches(other.span) for other in taken)


def _mark(code: str, fix: Fix) -> _Mark:
    path, edits = (fix.edits or (("", ()),))[0]
    return _Mark(path, min((edit.span.start for edit in edits), default=0), code)


def _by_path(batch: Iterable[Applied]) -> dict[str, dict[TextEdit, None]]:
    """The edits of all fixes for each file, equal ones once."""
    edits: dict[str, dict[TextEdit, None]] = {}
    for one in batch:
        for path, some in one.fix.edits or ():
            edits.setdefault(path, {}).update(dict.fromkeys(some))
    return edits


def _harm(before: Checked, after: Checked, batch: Sequence[Applied]) -> str | None:
    """What went wrong by applying the batch; None where its findings are gone and no other came that counts as much."""
    broken = after.broken - before.broken
    if broken:
        return f"{min(broken)} could not be parsed after it"
    expected = _count(before.findings)
    expected.subtract(_count(one.finding for one in batch))
    mended = {(one.finding.path, one.finding.code) for one in batch}
    count = _count(one for one in after.findings if (one.path, one.code) in mended or not _is_less(one, batch))
    for key in sorted(count):
        if key[1] in _ABOUT_SUPPRESSIONS and key not in mended:
            continue
        if count[key] > expected[key]:
            return "the finding was still there after it" if key in mended else f"{key[1]} was found after it"
    return None


def _is_less(finding: Finding, batch: Sequence[Applied]) -> bool:
    """Whether a finding is less than all that was mended: a team that ends at last has a worst case, a timeout that is
    read at last may be a long one.
    """
    return all(finding.severity.rank < one.finding.severity.rank for one in batch)


def _new(before: Checked, after: Checked, batch: Sequence[Applied]) -> frozenset[str]:
    """The rules that found more after the batch than before, where the batch mended what it was to mend."""
    mended = {(one.finding.path, one.finding.code) for one in batch}
    expected = _count(before.findings)
    expected.subtract(_count(one.finding for one in batch))
    more = {key for key, number in _count(after.findings).items() if number > expected[key]}
    return frozenset({code for _, code in more} - _ABOUT_SUPPRESSIONS) if more.isdisjoint(mended) else frozenset()


def _count(findings: Iterable[Finding]) -> Counter[tuple[str, str]]:
    return Counter((finding.path, finding.code) for finding in findings)


def _loses_comment(path: str, old: str, new: str, edits: Sequence[TextEdit]) -> bool:
    """Whether a comment of the old text is missing in the new one."""
    if not any("#" in old[edit.span.start : edit.span.end] for edit in edits):
        return False
    if path.endswith((".py", ".pyi")):
        before, after = (_comments(Text(path, text)) for text in (old, new))
    else:  # whatever could be a comment; a changed string with a # in it may so pass for one
        before, after = (Counter(match.strip() for match in _MAYBE_COMMENT.findall(text)) for text in (old, new))
    return bool(before - after)


def _comments(text: Text) -> Counter[str]:
    return Counter(text.text[span.start : span.end].rstrip() for span in python_comments(text))
