"""Months that open the entries of a row one after the other: `**Jan** A · **Feb** B · **Mar** C`.

Short for a month, such a word may be somebody's name too; three that follow each other are months.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from llmdata.grammar.dates import DateWords
from llmdata.layout import Layout
from llmdata.lazily import lazily

_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_OPENS = lazily(
    r"(?:(?<![\s\S])|(?<=[·•∙⋅|/;,.\n])\s*|(?<=\s[–—-])\s)[*_]*(?P<month>(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:[a-z]{2,6}\b)?|(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC)(?:[A-Z]{2,6}\b)?)\.?[*_]*(?=\s+[*_\[“\"]*(?!\d)\w)"
)
_FEWEST = 3


def month_rows(layout: Layout) -> Iterator[tuple[int, DateWords]]:
    """Such months, with the index of their block."""
    for index, block in enumerate(layout.blocks):
        if block.kind not in ("paragraph", "item"):
            continue
        text = layout.visible[block.start : block.end]
        found = list(_OPENS.finditer(text))
        if len(found) < _FEWEST or text[: found[0].start("month")].strip(" *_"):
            continue
        months = [_MONTHS.index(match["month"][:3].lower()) + 1 for match in found]
        if all(one < other for one, other in pairwise(months)):
            for match, month in zip(found, months, strict=True):
                start, end = match.span("month")
                yield index, DateWords(block.start + start, block.start + end, month=month)
