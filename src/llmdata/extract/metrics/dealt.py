"""Numbers in a row that are dealt out: `A and B are worth $20bn and $18bn`, `A 和 B 分别融资 2 亿和 1 亿美元`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from llmdata.extract.context import Context
from llmdata.extract.dealt import DEALT, run_of
from llmdata.extract.metrics.owners import owners_of
from llmdata.extract.metrics.quantities import Quantity
from llmdata.extract.metrics.readings import Reading, reading_of
from llmdata.extract.policy import Dating
from llmdata.extract.subjects import Subject
from llmdata.extract.view import View
from llmdata.grammar.calendar import interval, year_value
from llmdata.mentions import DateMention


@dataclass(frozen=True, slots=True)
class Row:
    """Numbers side by side, and the reading of them as if they were one."""

    place: int  # of its first number in the sentence
    numbers: tuple[Quantity, ...]
    whole: Quantity
    reading: Reading

    @property
    def places(self) -> range:
        return range(self.place, self.place + len(self.numbers))


def rows_of(context: Context, index: int, found: list[Quantity]) -> list[Row]:
    """The rows of numbers in a sentence that words tell one measure of."""
    made: list[Row] = []
    place = 0
    while place < len(found):
        row = _row_at(context, found, place)
        if len(row) > 1:
            whole = replace(row[0], end=row[-1].end, unit_span=row[-1].unit_span)
            others = [*found[:place], whole, *found[place + len(row) :]]
            reading = reading_of(context, others, place, index)
            if reading is not None:
                made.append(Row(place, tuple(row), whole, reading))
        place += len(row)
    return made


def _row_at(context: Context, found: list[Quantity], place: int) -> list[Quantity]:
    """The numbers that stand side by side from a place on, all in the unit that one of them has."""
    spans = [(q.start, q.end) for q in found]
    row = found[place : run_of(context.layout.visible, spans, place)[1] + 1]
    known = next((q for q in reversed(row) if q.unit is not None), None)
    if known is None:
        return row
    if any(q.money != known.money or (q.unit != known.unit and not q.money) for q in row if q.unit):
        return row[:1]
    span, money = known.unit_span, known.money
    return [
        q if q.unit else replace(q, unit=known.unit, unit_span=span, money=money, shared=True)
        for q in row
    ]


def dealt(
    context: Context, view: View, place: int, row: Row
) -> Iterator[tuple[Quantity, Subject, Dating | None]]:
    """Each number of a row with its owner, where there are as many of both."""
    owners = list(owners_of(context, view, place, row.whole, row.reading))
    if len(owners) == len(row.numbers):
        for number, (subject, date) in zip(row.numbers, owners, strict=True):
            yield number, subject, date
    elif len(owners) == 1 and (times := _times(context, view, row)):
        for number, time in zip(row.numbers, times, strict=True):
            yield number, owners[0][0], Dating(time, "stated")


_NEAR = 16  # characters from the word that deals numbers out to the first of them


def is_dealt_out(context: Context, row: Row) -> bool:
    """Whether a word says that each number of a row is somebody's: of whom nobody knows, where there are
    not as many."""
    start = row.whole.start
    return DEALT.search(context.layout.visible, max(0, start - _NEAR), start) is not None


def _times(context: Context, view: View, row: Row) -> list[DateMention]:
    """The times that a row is dealt out to, where there are as many: `2022 年至 2024 年分别为 …`."""
    text, start = context.layout.visible, view.sentence.start
    if not DEALT.search(text, start, view.sentence.end):
        return []
    dates = context.mentions.dates_in(start, row.whole.start)
    if not dates:
        return []
    first = run_of(text, [(date.start, date.end) for date in dates], len(dates) - 1)[0]
    times = [year for date in dates[first:] for year in _years(date)]
    return times if len(times) == len(row.numbers) else []


def _years(date: DateMention) -> list[DateMention]:
    """The years of a time that reaches over several, or the time itself."""
    first, last = date.value.start, date.value.end
    whole = date.value == interval(year_value(first.year), year_value(last.year))
    if not whole or first.year == last.year:
        return [date]
    return [replace(date, value=year_value(n)) for n in range(first.year, last.year + 1)]
