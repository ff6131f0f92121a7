"""Names that stand beside known models: joined to one by an enumeration, or opening an item of a list as they do."""

from __future__ import annotations

from llmdata.layout import Block, Layout
from llmdata.lazily import lazily
from llmdata.mentions.candidate_words import AND
from llmdata.mentions.collection import Mentions
from llmdata.mentions.shapes import Shape
from llmdata.mentions.signs_of_models.clause import is_known_model

_NEAR = 40  # characters in which a neighbour begins
_ITEMS = 12  # of a list, to either side, that are looked at
_OPENING = 24  # characters in which the name that opens an item begins
_OPENS = lazily(r"[\s*_“\"'「『《]*(?:[A-Z][\w.]*(?:['’]s)?\s)?")


def is_listed(text: str, mentions: Mentions, shape: Shape) -> bool:
    """Whether an enumeration joins it to a model that is known, and to nothing else that is."""
    near = mentions.entities_in(max(0, shape.outer - _NEAR), shape.end + _NEAR)
    beside = [
        m
        for m in near
        if AND.fullmatch(
            text, *((m.end, shape.outer) if m.end <= shape.outer else (shape.end, m.start))
        )
    ]
    return bool(beside) and all(is_known_model(m) for m in beside)


def is_an_item(layout: Layout, mentions: Mentions, shape: Shape) -> bool:
    """Whether it opens an item of a list of which most others open with models that are known."""
    number = layout.sentences[layout.sentence_at(shape.start)].block
    block = layout.blocks[number]
    if block.list_id is None or not _opens(layout.visible, block, shape.outer):
        return False
    items = [
        other
        for other in layout.blocks[max(0, number - _ITEMS) : number + _ITEMS]
        if other.list_id == block.list_id and other is not block
    ]
    known = sum(
        any(
            is_known_model(m) and _opens(layout.visible, item, m.start)
            for m in mentions.entities_in(item.start, item.start + _OPENING)
        )
        for item in items
    )
    return known > 1 and 2 * known >= len(items)


def _opens(text: str, block: Block, start: int) -> bool:
    return _OPENS.fullmatch(text, block.start, start) is not None
