"""Columns that speak of their row's thing in words, and so name others: `Rivals GPT-4 on most tests`.

Beside a column of names that stand by themselves such a one tells what these are, not what came out.
"""

from __future__ import annotations

from dataclasses import replace

from llmdata.extract.context import Context
from llmdata.extract.grids import Grid, Span, is_blank
from llmdata.extract.releases.tabled.columns import Column, things_in
from llmdata.lazily import lazily

_WORD = lazily(r"[^\W\d_][\w'’-]*")
# What may stand before a name that is all that a cell tells, beside its maker.
_ARTICLE = lazily(r"(?i:the|new|first|its|and|also|open|both)")
_SIGN = lazily(r"\s*(?:[:：(（,，;；|·—–]|-\s|\Z)")
_FEW = 2  # words behind a name without a sign: `GPT-9 image model`
_HALF = 0.5


def without_descriptions(context: Context, grid: Grid, columns: list[Column]) -> list[Column]:
    """The columns of a table; those that but speak of names that stand in another are no names'."""
    named = [i for i, c in enumerate(columns) if c.role == "names"]
    spoken = [i for i in named if columns[i].date is None and _speaks(context, grid, i)]
    if len(spoken) == len(named):
        return columns
    return [replace(c, role="other") if i in spoken else c for i, c in enumerate(columns)]


def _speaks(context: Context, grid: Grid, place: int) -> bool:
    """Whether names stand amid words in most cells of a column that have any."""
    cells = [cell for row in grid.rows if not is_blank(context, cell := row[place])]
    named = [cell for cell in cells if things_in(context, cell)]
    return sum(_is_amid_words(context, cell) for cell in named) > _HALF * len(named)


def _is_amid_words(context: Context, cell: Span) -> bool:
    text, things = context.layout.visible, things_in(context, cell)
    first, last = things[0][0], things[-1][0]
    makers = context.mentions.entities_in(cell[0], first.start)
    start = max([cell[0], *(maker.end for maker in makers)])
    before = _WORD.findall(text, start, first.start)
    if not all(map(_ARTICLE.fullmatch, before)):
        return True
    behind = _WORD.findall(text, last.end, cell[1])
    return len(behind) > _FEW and _SIGN.match(text, last.end, cell[1]) is None
