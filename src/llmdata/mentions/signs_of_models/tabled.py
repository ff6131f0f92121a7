"""Names that are alone in a cell of a table where only models stand: in a column headed `Model`, beside scores
in known tests, beside prices of what goes in and what comes out, or over a column of scores.
"""

from __future__ import annotations

from itertools import takewhile

from llmdata.layout import Block, Layout
from llmdata.lazily import lazily
from llmdata.mentions.collection import Mentions
from llmdata.mentions.shapes import Shape

_ROWS = 40  # of a table that are looked at
_NUMBER = lazily(r"[\s*~≈]*\d{1,4}(?:\.\d{1,2})?\s*(?:%|％|分)?[\s*]*")
# What stands in the cell beside a name: marks, and an aside in brackets.
_ALONE = lazily(r"[\s*_`]*(?:[(（][^()（）]{0,40}[)）][\s*_`]*)?")
_MODEL = lazily(
    r"[\s*]*(?:(?:(?i:the|best|top|our|flagship|leading|cheapest|winning)\s+){0,2}(?i:models?|LLMs?)|(?:大|旗舰|开源|主力|代表|推荐|语言)?模型(?:名称?|型号)?|(?i:flagship))[\s*]*"
)
_PRICE = lazily(r"(?i:\binput\b|\boutput\b|\btokens?\b|\bin\s*/\s*out\b|/\s?1?M\b)|输入|输出|词元")


def is_tabled(layout: Layout, mentions: Mentions, shape: Shape) -> bool:
    """Whether the table in which a name is alone in its cell has room for nothing but models there."""
    number = layout.sentences[layout.sentence_at(shape.start)].block
    row = layout.blocks[number]
    if row.kind != "row":
        return False
    column = next((i for i, cell in enumerate(row.cells) if cell[0] <= shape.start < cell[1]), None)
    if column is None or not _is_alone(layout.visible, shape, row.cells[column]):
        return False
    head, rows = _table(layout, number)
    if head is None or not rows:
        return False
    if row is head:
        return column > 0 and _is_over_scores(layout.visible, mentions, rows, column)
    if column < len(head.cells) and _MODEL.fullmatch(layout.visible, *head.cells[column]):
        return True
    return _is_beside_scores(layout.visible, mentions, head, row, rows) or (
        _PRICE.search(layout.visible, head.start, head.end) is not None
        and bool(mentions.money_in(row.start, row.end))
    )


def _is_alone(text: str, shape: Shape, cell: tuple[int, int]) -> bool:
    return (
        _ALONE.fullmatch(text, cell[0], shape.outer) is not None
        and _ALONE.fullmatch(text, shape.end, cell[1]) is not None
    )


def _table(layout: Layout, number: int) -> tuple[Block | None, list[Block]]:
    """The head of the table to which a row belongs, and the rows below it."""
    first = number
    while first and layout.blocks[first].kind == "row" and not layout.blocks[first].head:
        first -= 1
    head, below = layout.blocks[first], layout.blocks[first + 1 : first + _ROWS]
    rows = list(takewhile(lambda block: block.kind == "row" and not block.head, below))
    return (head if head.head else None), rows


def _is_beside_scores(
    text: str, mentions: Mentions, head: Block, row: Block, rows: list[Block]
) -> bool:
    """Whether numbers stand beside it, the head names a test, and other rows a model that is known."""
    if not any(_NUMBER.fullmatch(text, *cell) for cell in row.cells):
        return False
    known = mentions.entities_in(rows[0].start, rows[-1].end)
    return any(
        m.entity.type == "benchmark" for m in mentions.entities_in(head.start, head.end)
    ) and any(m.entity.type == "model" for m in known)


def _is_over_scores(text: str, mentions: Mentions, rows: list[Block], column: int) -> bool:
    """Whether every row below begins with a test and has a number in the column."""
    return all(
        len(row.cells) > column
        and any(m.entity.type == "benchmark" for m in mentions.entities_in(*row.cells[0]))
        and _NUMBER.match(text, row.cells[column][0]) is not None
        for row in rows[:2]
    )
