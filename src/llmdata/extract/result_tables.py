"""Tables of scores: models in one direction, tests in the other.

A row's cells are the clauses that :mod:`llmdata.layout` makes of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from llmdata.extract.context import Context
from llmdata.extract.observation import Cell, Observation
from llmdata.layout import Block
from llmdata.mentions import Mention

_SEPARATOR = "，"
_SCORE = re.compile(
    r"[\s*~≈约]*(?P<value>\d{1,4}(?:\.\d+)?)\s*(?P<unit>%|％|(?i:pts?|points?)|分)?[\s*]*"
)
_UNITS = {"%": "percent", "％": "percent"}
_LEAST = 2  # rows of a table, its head among them

Span = tuple[int, int]


def scores_of_tables(context: Context) -> Iterator[Observation]:
    """The scores of every table whose head or first column names tests."""
    for rows in _tables(context.layout.blocks):
        cells = [_cells(context, row) for row in rows]
        head = cells[0]
        for row in cells[1:]:
            if len(row) == len(head) + 1:  # the corner is empty
                yield from _in_row(context, row[:1] + head, row)
            elif len(row) == len(head):
                yield from _in_row(context, head, row)


def _tables(blocks: list[Block]) -> Iterator[list[Block]]:
    """Runs of rows; what follows a table parts it from the next."""
    rows: list[Block] = []
    for block in blocks:
        if block.kind == "row":
            rows.append(block)
            continue
        if len(rows) >= _LEAST:
            yield rows
        rows = []
    if len(rows) >= _LEAST:
        yield rows


def _cells(context: Context, row: Block) -> list[Span]:
    text = context.layout.visible
    bounds = [row.start - 1]
    bounds += [i for i in range(row.start, row.end) if text[i] == _SEPARATOR]
    return [(first + 1, last) for first, last in pairwise([*bounds, row.end])]


def _in_row(context: Context, head: list[Span], row: list[Span]) -> Iterator[Observation]:
    first = _only(context, row[0])
    for column, cell in zip(head[1:], row[1:], strict=True):
        other = _only(context, column)
        if first is None or other is None:
            continue
        test, subject = (other, first) if other.entity.type == "benchmark" else (first, other)
        match = _SCORE.fullmatch(context.layout.visible, *cell)
        if match is None or test.entity.type != "benchmark" or subject.entity.type != "model":
            continue
        value = Cell(float(Decimal(match["value"])), "stated", *match.span("value"))
        cells = {
            "subject_name": Cell(subject.entity.name, "context", subject.start, subject.end),
            "benchmark": Cell(test.entity, "derived"),
            "comparator": Cell("=", "stated", *match.span("value")),
            "value": value,
        }
        if match["unit"]:
            unit = _UNITS.get(match["unit"], "point")
            cells["unit"] = Cell(unit, "stated", *match.span("unit"))
        yield Observation(
            "benchmark_results", "result.table", cell[0], subject.entity, cells, None, "stated"
        )


def _only(context: Context, cell: Span) -> Mention | None:
    """The one model or test that a cell names."""
    named = [
        m for m in context.mentions.entities_in(*cell) if m.entity.type in ("model", "benchmark")
    ]
    return named[0] if len({m.entity.id for m in named}) == 1 else None
