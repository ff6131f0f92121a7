"""What a date's words say, and the date that they stand for in a year."""

from __future__ import annotations

from dataclasses import dataclass

from llmdata.grammar.calendar import (
    DateValue,
    day_value,
    interval,
    month_value,
    part_value,
    weekday_value,
    year_value,
)
from llmdata.grammar.dates.holidays import MOVABLE, holiday
from llmdata.grammar.dates.offset import Offset

# The last day of a month and the one before it, whose numbers the calendar knows.
LAST_DAY, LAST_BUT_ONE = -1, -2
# What counts from the date told last: `the same month`, `on the 12th`, `同日`.
SAME_MONTH, SAME_DAY = "same_month", "same_day"
PRECEDING = "preceding"  # the year before it, or before the one that is reviewed: `前一年`


@dataclass(frozen=True, slots=True)
class DateWords:
    """What a date's words say; fields that they leave open are None.

    `relative` is the year word (`this`, `last`, `next`, `before_last`) or `last_month`,
    `this_month`, or what counts from the date told last (`SAME_MONTH`, `SAME_DAY`, `PRECEDING`);
    `bearing` tells how a happening lies to the date: `at`, `as_of`, `before`, `since`. `offset` says how far the
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
    counted: str = ""  # whether another date is counted from it, or it from another
    weekday: tuple[int, int] | None = None  # which such day of the week it is in its month

    def value(self, year: int) -> DateValue | None:
        """The date in a year that the words or the context give; None for no real date."""
        if self.beside is not None:
            found = self._beside(year)
            bare = self.year is None and self.relative is None
            # The eve of New Year is of the year that ends with it.
            if bare and found is not None and found.end.year < year:
                return self._beside(year + 1)
            return found
        if self.until is not None:
            first, last = self._simple(year), self.until.value(self.until.year or year)
            if first is not None and last is not None and _turns(first, last):
                last = self.until.value(self.until.year or year + 1)
            if first is None or last is None or last.start < first.start:
                return first
            return interval(first, last)
        return self._simple(year)

    def _beside(self, year: int) -> DateValue | None:
        day = self._simple(year)
        return self.beside.value(day) if day is not None and self.beside is not None else None

    def _simple(self, year: int) -> DateValue | None:
        if self.weekday is not None and self.month is not None:
            return weekday_value(year, self.month, *self.weekday)
        if self.part in MOVABLE:
            at = holiday(self.part, year)
            return day_value(at.year, at.month, at.day)
        if self.day is not None and self.month is not None:
            return day_of_month(year, self.month, self.day)
        if self.month is not None:
            return month_value(year, self.month)
        return part_value(year, self.part) if self.part else year_value(year)


def day_of_month(year: int, month: int, day: int) -> DateValue | None:
    """A day of a month, which may be told from its end."""
    last = month_value(year, month).end.day
    return day_value(year, month, day if day > 0 else last + 1 + day)


def _turns(first: DateValue, last: DateValue) -> bool:
    """Whether a range of days goes on over the turn of the year: `between Christmas and New Year`."""
    days = first.precision == last.precision == "day"
    return days and last.start < first.start and (first.start.month, last.start.month) == (12, 1)
