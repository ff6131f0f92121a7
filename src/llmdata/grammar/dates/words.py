"""What a date's words say, and the date that they stand for in a year."""

from __future__ import annotations

from dataclasses import dataclass

from llmdata.grammar.calendar import (
    DateValue,
    day_value,
    interval,
    month_value,
    part_value,
    year_value,
)
from llmdata.grammar.dates.holidays import MOVABLE, holiday
from llmdata.grammar.dates.offsets import Offset

LAST_DAY = -1  # the last day of a month, whose number the calendar knows
# What counts from the date told last: `the same month`, `on the 12th`, `同日`.
SAME_MONTH, SAME_DAY = "same_month", "same_day"


@dataclass(frozen=True, slots=True)
class DateWords:
    """What a date's words say; fields that they leave open are None.

    `relative` is the year word (`this`, `last`, `next`, `before_last`) or `last_month`,
    `this_month`, or what counts from the date told last (`SAME_MONTH`, `SAME_DAY`); `bearing` tells
    how a happening lies to the date: `at`, `as_of`, `before`, `since`. `offset` says how far the
    date lies from the one told last.
    """

    start: int
    end: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    part: str | None = None
    relative: str | None = None
    bearing: str = "at"
    until: DateWords | None = None  # the last date of a range
    offset: Offset | None = None
    beside: Offset | None = None  # how far a day lies from the holiday that the words name

    def value(self, year: int) -> DateValue | None:
        """The date in a year that the words or the context give; None for no real date."""
        if self.beside is not None:
            day = self._simple(year)
            return self.beside.value(day) if day is not None else None
        if self.until is not None:
            first, last = self._simple(year), self.until.value(self.until.year or year)
            if first is None or last is None or last.start < first.start:
                return first
            return interval(first, last)
        return self._simple(year)

    def _simple(self, year: int) -> DateValue | None:
        if self.part in MOVABLE:
            at = holiday(self.part, year)
            return day_value(at.year, at.month, at.day)
        if self.day == LAST_DAY and self.month is not None:
            last = month_value(year, self.month).end
            return day_value(year, last.month, last.day)
        if self.day is not None and self.month is not None:
            return day_value(year, self.month, self.day)
        if self.month is not None:
            return month_value(year, self.month)
        return part_value(year, self.part) if self.part else year_value(year)
