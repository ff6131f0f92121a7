"""Numbers in a row that are dealt out: `A and B are worth $20bn and $18bn`, `A 和 B 分别融资 2 亿和 1 亿美元`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from llmdata.extract.context import Context
from llmdata.extract.metrics.owners import owners_of
from llmdata.extract.metrics.quantities import HEDGES, Quantity, as_money
from llmdata.extract.metrics.readings import Reading, reading_of
from llmdata.extract.policy import Dating
from llmdata.extract.subjects import Subject
from llmdata.extract.view import View

# What parts the numbers of a row; nothing else may stand between them.
_PARTED = re.compile(
    rf"\s*(?:[、/]|[,，](?:\s*(?i:and)\b)?|(?i:and)\b|[和与與及])\s*(?:(?:{HEDGES})\s*)*"
)


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
    """The numbers of one kind that stand side by side from a place on, all in the unit that one has."""
    text, row = context.layout.visible, [found[place]]
    for at in range(place + 1, len(found)):
        following = found[at] if found[at].money else as_money(found, at) or found[at]
        if not _PARTED.fullmatch(text, row[-1].end, following.start):
            break
        if following.money != row[0].money:
            break
        row.append(following)
    if row[0].money or row[-1].unit is None:
        return row
    last = row[-1]
    if any(number.unit not in (None, last.unit) for number in row):
        return row[:1]
    return [
        number
        if number.unit
        else replace(number, unit=last.unit, unit_span=last.unit_span, shared=True)
        for number in row
    ]


def dealt(
    context: Context, view: View, place: int, row: Row
) -> Iterator[tuple[Quantity, Subject, Dating | None]]:
    """Each number of a row with its owner, where there are as many of both."""
    owners = list(owners_of(context, view, place, row.whole, row.reading))
    if len(owners) == len(row.numbers):
        for number, (subject, date) in zip(row.numbers, owners, strict=True):
            yield number, subject, date
