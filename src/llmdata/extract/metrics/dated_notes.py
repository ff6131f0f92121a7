"""Whose a number is in a line of dated notes below a name (`Cursor` and then `3月内测，6月集成Foo，月活50万`).

Each note opens with its own month and leaves out of whom it tells; what it names is what was added.
"""

from __future__ import annotations

from llmdata.extract.clauses import clause_of
from llmdata.extract.context import Context
from llmdata.extract.metrics.overhead import above
from llmdata.extract.metrics.quantities import Quantity
from llmdata.extract.metrics.readings import TYPES
from llmdata.layout import Sentence
from llmdata.mentions import Mention

_NOTES = 2  # at the least
_SIGNS = "，。；,;."


def noted_of(
    context: Context, sentence: Sentence, quantity: Quantity, kinds: str
) -> Mention | None:
    """The name above a line of dated notes, one of which has the number's clause, if that names nobody."""
    layout = context.layout
    block = layout.blocks[sentence.block]
    if block.kind not in ("item", "paragraph"):
        return None
    text, dates = layout.visible, context.mentions.dates_in(block.start, quantity.start)
    if not dates or dates[0].start != block.start:
        return None
    notes = [d for d in dates if text[block.start : d.start].rstrip()[-1:] in ("", *_SIGNS)]
    if len(notes) < _NOTES:
        return None
    first, _ = clause_of(text, sentence, quantity.start, quantity.end)
    if any(m.entity.type in TYPES for m in context.mentions.entities_in(first, quantity.start)):
        return None
    found = above(context, sentence.block, kinds)
    return found if found is not None and TYPES[found.entity.type] in kinds else None
