"""Origins of values that were written in a document."""

from __future__ import annotations

from autogen_lint.documents.change import check, plan
from autogen_lint.documents.node import DocNode, Document, Pair
from autogen_lint.source.span import Span, TextEdit
from autogen_lint.source.text import Text
from autogen_lint.values.intent import Intent, RemoveItem, RenameItem
from autogen_lint.values.origin import Origin


class DocOrigin(Origin):
    """The place of a node, or of a pair with its key.

    Removing and renaming a pair's own key is about the pair, all other intents given to it are about its value.
    """

    def __init__(self, document: Document, node: DocNode, pair: Pair | None = None) -> None:
        self.document = document
        self.node = node
        self._pair = pair

    @property
    def text(self) -> Text:
        return self.document.text

    @property
    def span(self) -> Span:
        return self._pair.span if self._pair else self.node.span

    @property
    def pointer(self) -> str:
        """The JSON pointer of the value in its document."""
        return self.node.pointer

    def anchor(self) -> Span:
        """The pair that the value belongs to, else the item or root itself."""
        pair = self._pair or self.node.pair
        return pair.span if pair else self.node.span

    def supports(self, intent: Intent) -> bool:
        return plan(self.document, self._about(intent), intent) is not None

    def edits(self, intent: Intent) -> tuple[TextEdit, ...] | None:
        """The edits, checked by reading the changed text again; None where it would say anything else."""
        node = self._about(intent)
        edits = plan(self.document, node, intent)
        if edits is None or not check(self.document, node, intent, edits):
            return None
        mapped = [self.text.to_file(edit) for edit in edits]
        return tuple(edit for edit in mapped if edit is not None) if None not in mapped else None

    def _about(self, intent: Intent) -> DocNode:
        own = isinstance(intent, (RemoveItem, RenameItem)) and self._pair is not None and intent.key == self._pair.key
        return self.node.parent if own and self.node.parent is not None else self.node
