"""Rows of tables that tell a result in the words of one cell: `| 19 July | A won gold at the IMO |`."""

from __future__ import annotations

from llmdata.extract.context import Context
from llmdata.extract.subjects import is_against
from llmdata.layout import Block
from llmdata.lazily import lazily

_WORDS = lazily(r"[A-Za-z]{2,}|[\u4e00-\u9fff]")
_FEWEST = 2  # words beside the names


def told_in_a_cell(context: Context, row: Block) -> bool:
    """Whether one cell alone of a row names tests, and whose result it tells, amid words; one that it is but
    set beside tells of the row's other cells."""
    text, mentions = context.layout.visible, context.mentions
    telling = [
        cell
        for cell in row.cells
        if any(m.entity.type == "benchmark" for m in mentions.entities_in(*cell))
    ]
    if len(telling) != 1 or row.head:
        return False
    start, end = telling[0]
    named = mentions.entities_in(start, end)
    who = next((m for m in named if m.entity.type in ("model", "product", "organization")), None)
    if who is None or is_against(text, start, who.start):
        return False
    words, first = 0, start
    for mention in [*named, None]:
        last = mention.start if mention is not None else end
        words += len(_WORDS.findall(text[first:last])) if last > first else 0
        first = mention.end if mention is not None else end
    return words >= _FEWEST
