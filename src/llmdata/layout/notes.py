"""Footnotes lead in nothing: a list below one belongs to what stands above the note, if to anything."""

from __future__ import annotations

from llmdata.layout.structure import Layout
from llmdata.lazily import lazily

_NOTE = lazily(r"[*_]*(?:\[\^[^\]\n]{1,40}\]\s?[:：]?|\[\d{1,3}\]\s|[¹²³⁴⁵⁶⁷⁸⁹†‡])")
_COLON = lazily(r"[:：](?:\[[^\]\n]{1,24}\]|[¹²³⁴⁵⁶⁷⁸⁹†‡])?[*_\s]*\Z")
_REACH = 40  # characters before the end of a block in which its colon may stand


def pass_over_notes(layout: Layout) -> None:
    """Give each list that stands below a note the lead-in above it, if that ends with a colon."""
    above: dict[int, int | None] = {}
    for block in layout.blocks:
        if block.lead_in is not None and _is_note(layout, block.lead_in):
            if block.lead_in not in above:
                above[block.lead_in] = _lead_in_above(layout, block.lead_in)
            block.lead_in = above[block.lead_in]


def _is_note(layout: Layout, number: int) -> bool:
    block = layout.blocks[number]
    return block.kind == "paragraph" and _NOTE.match(layout.visible, block.start) is not None


def _lead_in_above(layout: Layout, number: int) -> int | None:
    while number >= 0 and _is_note(layout, number):
        number -= 1
    if number < 0:
        return None
    block = layout.blocks[number]
    ends = _COLON.search(layout.visible, max(block.start, block.end - _REACH), block.end)
    return number if ends is not None else None
