"""Tables of scores: models in one direction, tests in the other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from llmdata.extract.context import Context
from llmdata.extract.grids import Grid, Span, grids
from llmdata.extract.leaderboards.tables import holds_places
from llmdata.extract.observation import Cell, Observation
from llmdata.mentions import Mention

_SCORE = re.compile(
    r"[\s*~≈约]*(?P<value>\d,\d{3}|\d{1,4}(?:\.\d+)?)\s*(?P<unit>%|％|(?i:pts?|points?)|分)?[\s*]*"
)
_UNITS = {"%": "percent", "％": "percent"}


def scores_of_tables(context: Context) -> Iterator[Observation]:
    """The scores of every table whose head or first column names tests."""
    for grid in grids(context):
        if (column := _score_column(context, grid)) is not None:
            for row in grid.rows:
                yield from _long_row(context, grid, row, column)
            continue
        test = _test_above(context, grid) if not holds_places(context, grid) else None
        for row in grid.rows:
            yield from _in_row(context, grid.head, row)
            if test is not None:
                yield from _of_one_test(context, grid, row, test)


_VALUE_HEAD = re.compile(
    r"\W*(?:得分|分数|成绩|结果|准确率|正确率|通过率|评分|(?i:(?:best\s+)?(?:scores?|results?|accuracy|pass\s+rate|performance)(?:\s*[（(]?%[)）]?)?))\W*"
)


def _score_column(context: Context, grid: Grid) -> int | None:
    """The column of scores of a table whose rows name both the model and the test."""
    text = context.layout.visible
    columns = [i for i, span in enumerate(grid.head) if _VALUE_HEAD.fullmatch(text, *span)]
    if len(columns) != 1:
        return None
    both = [row for row in grid.rows if {m.entity.type for m in _named(context, row)} >= _BOTH]
    return columns[0] if both else None


_BOTH = {"model", "benchmark"}


def _named(context: Context, row: list[Span]) -> list[Mention]:
    return [m for cell in row if (m := _only(context, cell)) is not None]


def _long_row(context: Context, grid: Grid, row: list[Span], column: int) -> Iterator[Observation]:
    named = _named(context, row)
    tests = [m for m in named if m.entity.type == "benchmark"]
    models = [m for m in named if m.entity.type == "model"]
    if len(tests) == 1 and len(models) == 1:
        percent = "%" in context.layout.visible[slice(*grid.head[column])]
        yield from _scored(context, tests[0], models[0], row[column], percent)


def _test_above(context: Context, grid: Grid) -> Mention | None:
    """The one test that stands above a table of models and scores (`SWE-bench Verified 成绩：`)."""
    named_in_table = [_only(context, span) for span in grid.head]
    if any(m is not None for m in named_in_table) or grid.lead is None:
        return None
    tests = [
        m
        for m in context.mentions.entities_in(grid.lead.start, grid.lead.end)
        if m.entity.type == "benchmark"
    ]
    one = len({m.entity.id for m in tests}) == 1
    return tests[0] if one and tests[0].entity.kind != "leaderboard" else None


def _of_one_test(
    context: Context, grid: Grid, row: list[Span], test: Mention
) -> Iterator[Observation]:
    text = context.layout.visible
    columns = [i for i, span in enumerate(grid.head) if _VALUE_HEAD.fullmatch(text, *span)]
    models = [m for m in _named(context, row) if m.entity.type == "model"]
    if len(columns) == 1 and len(models) == 1:
        percent = "%" in text[slice(*grid.head[columns[0]])]
        yield from _scored(context, test, models[0], row[columns[0]], percent)


def _in_row(context: Context, head: list[Span], row: list[Span]) -> Iterator[Observation]:
    first = _only(context, row[0])
    for column, cell in zip(head[1:], row[1:], strict=True):
        other = _only(context, column)
        if first is None or other is None:
            continue
        test, subject = (other, first) if other.entity.type == "benchmark" else (first, other)
        if test.entity.type != "benchmark" or subject.entity.type != "model":
            continue
        percent = "%" in context.layout.visible[slice(*column)]
        yield from _scored(context, test, subject, cell, percent)


def _scored(
    context: Context, test: Mention, subject: Mention, cell: Span, percent: bool
) -> Iterator[Observation]:
    """The score in a cell; a head may say that all are per cent."""
    match = _SCORE.fullmatch(context.layout.visible, *cell)
    if match is None:
        return
    value = match.span("value")
    unit = _UNITS.get(match["unit"] or "", "percent" if percent else "point")
    written = match["unit"] is not None
    cells = {
        "subject_name": Cell(subject.entity.name, "context", subject.start, subject.end),
        "benchmark": Cell(test.entity, "derived"),
        "comparator": Cell("=", "stated", *value),
        "value": Cell(float(Decimal(match["value"].replace(",", ""))), "stated", *value),
        "unit": Cell(unit, "stated", *match.span("unit"))
        if written
        else Cell(unit, "derived", *value),
    }
    yield Observation(
        "benchmark_results", "result.table", cell[0], subject.entity, cells, None, "stated"
    )


def _only(context: Context, cell: Span) -> Mention | None:
    """The one model or test that a cell names."""
    named = [
        m for m in context.mentions.entities_in(*cell) if m.entity.type in ("model", "benchmark")
    ]
    return named[0] if len({m.entity.id for m in named}) == 1 else None
