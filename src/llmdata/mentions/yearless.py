"""Months and days of a text that nowhere names a year: they date nothing, and the user is told so."""

from __future__ import annotations

from llmdata.grammar.dates import find_dates
from llmdata.layout import Layout


def yearless(layout: Layout) -> list[str]:
    """The words of each month or day that has no year, in order; none where the year is known."""
    if layout.document.covers_end is not None:
        return []
    return [
        " ".join(layout.visible[words.start : words.end].split())
        for block in layout.blocks
        for words in find_dates(layout.visible, block.start, block.end)
        if words.month is not None and words.year is None
    ]
