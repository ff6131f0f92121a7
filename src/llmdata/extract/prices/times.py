"""Tables whose columns are times: what each cell names, or its row, cost so much then.

`| | 2024 | 2025 |` above `| Best | o6, $15 in | GPT-9, $2 in |`; `| | May | June |` above `| GPT-9 | $2/$8 | $1/$4 |`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from llmdata.extract.context import Context
from llmdata.extract.grids import Grid, Span
from llmdata.extract.observation import Observation
from llmdata.extract.prices.cells import in_cell
from llmdata.extract.prices.columns import Column
from llmdata.extract.prices.directions import DIRECTION
from llmdata.extract.prices.other_heads import is_of_other
from llmdata.extract.prices.table_terms import period_of
from llmdata.extract.releases.tabled.columns import only_date
from llmdata.grammar.calendar import year_value
from llmdata.lazily import lazily
from llmdata.mentions import DateMention, Mention

_LEAST = 2  # columns that are times
_ROUND_DATE = lazily(r"[\s*_(（)）年初底末]*(?i:(?:early|late|mid|end\s+of|start\s+of)\b)?[\s*_-]*")
_YEAR = lazily(r"[\s*_]*(?P<y>20[12]\d)[\s*_]*")
_IN_OR_OUT = lazily(r"\b(?:(?P<i>in)|out)\b\s*\Z")
_OF_OTHER_THINGS = lazily(
    r"成本|营收|收入|估值|融资|账单|花费|预算|支出|(?i:\b(?:revenue|valuation|raised|spent|spend\w*|bills?|budget|training|funding|market)\b)"
)


def times_of(context: Context, grid: Grid) -> dict[int, DateMention]:
    """The time that each column of a table is, where all of them are one."""
    times = {place: _time(context, grid.head[place]) for place in range(1, len(grid.head))}
    dates = {place: date for place, date in times.items() if date is not None}
    return {} if len(dates) < _LEAST or len(dates) < len(times) else dates


def prices_then(
    context: Context, grid: Grid, dates: Mapping[int, DateMention]
) -> Iterator[Observation]:
    """The prices of a table whose columns are times, each dated by its column."""
    for row in grid.rows:
        label = context.layout.visible[slice(*row[0])]
        if _OF_OTHER_THINGS.search(label) or is_of_other(label):
            continue
        for place, date in dates.items():
            whose = _only(context, row[place]) or _only(context, row[0])
            if whose is None:
                continue
            period, span = period_of(context, grid, row[0])
            way = _way(context, row[place])
            for price in in_cell(
                context, whose, Column(place, way, period, span, None, None), row[place]
            ):
                price.date, price.date_origin = date, "context"
                yield price


def _time(context: Context, head: Span) -> DateMention | None:
    """The date that a head is, with nothing else in it; a year alone is one there."""
    if year := _YEAR.fullmatch(context.layout.visible, *head):
        return DateMention(*year.span("y"), year_value(int(year["y"])), "at")
    date = only_date(context, head)
    if date is None:
        return None
    text = context.layout.visible
    before = _ROUND_DATE.fullmatch(text, head[0], max(head[0], date.start))
    behind = _ROUND_DATE.fullmatch(text, date.end, max(head[1], date.end))
    return date if before and behind else None


def _only(context: Context, cell: Span) -> Mention | None:
    """The one thing that a cell names."""
    named = context.mentions.entities_in(*cell)
    things = [m for m in named if m.entity.type in ("model", "product") and not m.bare]
    return things[0] if len({m.entity.id for m in things}) == 1 else None


def _way(context: Context, cell: Span) -> str | None:
    """Which way the tokens go that the one sum of a cell pays for."""
    ways = {bool(match["i"]) for match in DIRECTION.finditer(context.layout.visible, *cell)}
    behind = _IN_OR_OUT.search(context.layout.visible, *cell)
    if behind is not None:
        ways.add(behind["i"] is not None)
    return None if len(ways) != 1 else "input" if True in ways else "output"
