"""Tables that a text sets: the heads of their columns and the cells below."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from llmdata.extract.context import Context
from llmdata.layout import Block

_SEPARATOR = "，"  # what :mod:`llmdata.layout` puts between two cells of a row
_LEAST = 2  # rows of a table, its head among them

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Grid:
    """A table's cells as visible spans; every row is as long as the head."""

    lead: Block | None  # what stands right above
    head: list[Span]
    rows: list[list[Span]]
    below: Block | None = None  # what stands right below: perhaps its caption


def grids(context: Context) -> Iterator[Grid]:
    """Every table of a document."""
    lead: Block | None = None
    run: list[Block] = []
    for block in [*context.layout.blocks, None]:
        if block is not None and block.kind == "row":
            run.append(block)
            continue
        if len(run) >= _LEAST:
            yield _grid(context, lead, run, block)
        lead, run = block, []


def above(context: Context, grid: Grid, count: int) -> Iterator[Block]:
    """The blocks above a table, the nearest first: so many at most, and none past a heading."""
    if grid.lead is None:
        return
    blocks = context.layout.blocks
    last = blocks.index(grid.lead)
    for block in reversed(blocks[max(0, last + 1 - count) : last + 1]):
        yield block
        if block.kind == "heading":
            return


def _grid(context: Context, lead: Block | None, run: list[Block], below: Block | None) -> Grid:
    rows = [_cells(context, row) for row in run]
    head = rows[0]
    if all(len(row) == len(head) + 1 for row in rows[1:]):  # the corner is empty
        head = [(head[0][0], head[0][0]), *head]
    return Grid(lead, head, [row for row in rows[1:] if len(row) == len(head)], below)


def _cells(context: Context, row: Block) -> list[Span]:
    """The cells of a row; a comma that the source itself writes parts none."""
    layout = context.layout
    parting = [
        place
        for place in range(row.start, row.end)
        if layout.visible[place] == _SEPARATOR
        and layout.quote(layout.source_span(place, place + 1)) != _SEPARATOR
    ]
    return [(first + 1, last) for first, last in pairwise([row.start - 1, *parting, row.end])]


def turned(grid: Grid) -> Grid:
    """The same table with its columns as rows: what is spoken of stands in the head."""
    head = [grid.head[0], *(row[0] for row in grid.rows)]
    rows = [[cell, *(row[index] for row in grid.rows)] for index, cell in enumerate(grid.head)]
    return Grid(grid.lead, head, rows[1:])
