"""The shape of a document: sections, blocks, lists with their lead-in, sentences.

A reader of Markdown sees words, not markup. :func:`lay_out` gives those words as one string, the
*visible text*, and remembers for each of its characters where it stands in the source, so that
everything found in the visible text can be cited exactly.
"""

from __future__ import annotations

from collections.abc import Sequence

from llmdata.layout.counters import are_ranks
from llmdata.layout.markdown import Builder
from llmdata.layout.sentences import sentences
from llmdata.layout.structure import RUN_IN, Block, Layout, Section, Sentence
from llmdata.layout.unseen import leave_out
from llmdata.source import Document

__all__ = ["RUN_IN", "Block", "Layout", "Section", "Sentence", "are_ranks", "lay_out", "without"]


def lay_out(document: Document) -> Layout:
    """Parse a document's Markdown, in time linear in its length."""
    builder = Builder(document)
    builder.walk()
    return _parted(builder.finish())


def without(layout: Layout, signs: Sequence[tuple[int, int]]) -> Layout:
    """The layout without signs, or stretches, that turned out to be none of its words."""
    if not signs:
        return layout
    leave_out(layout, signs)
    return _parted(layout)


def _parted(layout: Layout) -> Layout:
    layout.sentences = list(sentences(layout))
    layout.starts = [sentence.start for sentence in layout.sentences]
    return layout
