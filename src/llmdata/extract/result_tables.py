"""Tables of scores: models in one direction, tests in the other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from llmdata.extract.context import Context
from llmdata.extract.grids import Span, grids
from llmdata.extract.observation import Cell, Observation
from llmdata.mentions import Mention

_SCORE = re.compile(
    r"[\s*~≈约]*(?P<value>\d{1,4}(?:\.\d+)?)\s*(?P<unit>%|％|(?i:pts?|points?)|分)?[\s*]*"
)
_UNITS = {"%": "percent", "％": "percent"}


def scores_of_tables(context: Context) -> Iterator[Observation]:
    """The scores of every table whose head or first column names tests."""
    for grid in grids(context):
        for row in grid.rows:
            yield from _in_row(context, grid.head, row)


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
        else:
            cells["unit"] = Cell("point", "derived", *match.span("value"))
        yield Observation(
            "benchmark_results", "result.table", cell[0], subject.entity, cells, None, "stated"
        )


def _only(context: Context, cell: Span) -> Mention | None:
    """The one model or test that a cell names."""
    named = [
        m for m in context.mentions.entities_in(*cell) if m.entity.type in ("model", "benchmark")
    ]
    return named[0] if len({m.entity.id for m in named}) == 1 else None
