"""Scores in the remarks of a table: `| Pure maths | GPT-9 | 97% AIME 2025, 51.4% ARC-AGI-2 |`."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from llmdata.extract.context import Context
from llmdata.extract.grids import Grid, Span
from llmdata.extract.observation import Cell, Observation
from llmdata.extract.results.tables_dated import date_above
from llmdata.lazily import lazily
from llmdata.mentions import Mention

_SCORE = r"(?P<about>[~≈约])?\s*(?P<value>\d{1,3}(?:\.\d+)?)\s*(?P<unit>[%％])"
# A share opens a part of the remark, or the test does; what is said of either is no score.
_BEFORE = lazily(
    rf"(?:^|[,，;；、(（·•|/])\s*(?i:(?:scores?|得分?|达到?)\s*)?{_SCORE}\s*(?i:(?:on|in|at)\s+(?:the\s+)?)?\Z"
)
_BEHIND = lazily(
    rf"\s*[:：]?\s*(?i:(?:score|at)\s+|得分?|达到?)?\s*{_SCORE}\s*(?=[,，;；、)）·•|/.。]|\Z|\n)"
)


def scores_in_remarks(
    context: Context, grid: Grid, row: list[Span], model: Mention
) -> Iterator[Observation]:
    """The shares that stand beside tests in the cells of a model's row."""
    text = context.layout.visible
    for start, end in row:
        tests = [
            m for m in context.mentions.entities_in(start, end) if m.entity.type == "benchmark"
        ]
        for test in tests:
            words = text[start : test.start]
            found = _BEFORE.search(words)
            first = start
            if found is None:
                found, first = _BEHIND.match(text[test.end : end]), test.end
            if found is None:
                continue
            value, unit = (
                (first + a, first + b) for a, b in (found.span("value"), found.span("unit"))
            )
            cells = {
                "subject_name": Cell(model.entity.name, "context", model.start, model.end),
                "benchmark": Cell(test.entity, "derived"),
                "comparator": Cell("~" if found["about"] else "=", "stated", *value),
                "value": Cell(float(Decimal(found["value"])), "stated", *value),
                "unit": Cell("percent", "stated", *unit),
            }
            date = date_above(context, grid)
            name = "result.remark"
            yield Observation(
                "benchmark_results", name, value[0], model.entity, cells, date, "context"
            )
