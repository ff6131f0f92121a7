"""The sentences that may tell of a release: outside headings and tables, with a thing or a date."""

from __future__ import annotations

from collections.abc import Iterator

from llmdata.extract.context import Context
from llmdata.extract.view import View


def sentences_of(context: Context) -> Iterator[View]:
    """Sentences outside headings and tables that name a thing or a date."""
    layout = context.layout
    telling = {
        layout.sentence_at(m.start)
        for m in context.mentions.entities
        if m.entity.type in ("model", "product")
    }
    telling |= {layout.sentence_at(date.start) for date in context.mentions.dates}
    for index in sorted(telling):
        if layout.blocks[layout.sentences[index].block].kind not in ("heading", "row"):
            yield context.view(index)
