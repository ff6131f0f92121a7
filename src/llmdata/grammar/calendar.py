"""Dates as values: an EDTF string with its bounds and precision (ISO 8601-2).

The contract's table of words and codes is :data:`PARTS`; nothing else knows the codes.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

# part of a year: EDTF code, first month, last month, precision
PARTS: dict[str, tuple[int, int, int, str]] = {
    "Q1": (33, 1, 3, "quarter"),
    "Q2": (34, 4, 6, "quarter"),
    "Q3": (35, 7, 9, "quarter"),
    "Q4": (36, 10, 12, "quarter"),
    "early": (37, 1, 4, "quadrimester"),
    "mid": (38, 5, 8, "quadrimester"),
    "late": (39, 9, 12, "quadrimester"),
    "H1": (40, 1, 6, "semester"),
    "H2": (41, 7, 12, "semester"),
}
# Seasons have no precision of their own in the contract: they are intervals of months.
SEASONS = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "winter": (12, 2)}
# The first months of a year, by the last of them: `前三季度`, `前七个月`.
SEASONS |= {f"first {last}": (1, last) for last in range(2, 12)}


@dataclass(frozen=True, slots=True, order=True)
class DateValue:
    """A date as precise as its words: bounds are inclusive."""

    start: date
    end: date
    edtf: str
    precision: str

    def contains(self, other: DateValue) -> bool:
        """Whether the other date is the same or a more precise form of this one."""
        return self.start <= other.start and other.end <= self.end


def _last(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


def year_value(year: int) -> DateValue:
    return DateValue(date(year, 1, 1), date(year, 12, 31), f"{year:04}", "year")


def month_value(year: int, month: int) -> DateValue:
    return DateValue(date(year, month, 1), _last(year, month), f"{year:04}-{month:02}", "month")


def day_value(year: int, month: int, day: int) -> DateValue | None:
    """The day, None if the calendar has no such day."""
    if not 1 <= day <= monthrange(year, month)[1]:
        return None
    at = date(year, month, day)
    return DateValue(at, at, at.isoformat(), "day")


WEEKEND = 7  # in place of a day of the week: its Saturday and Sunday


def nth_weekday(year: int, month: int, nth: int, weekday: int) -> date | None:
    """The n-th such day of the week in a month, counted from 1, or from -1 for the last."""
    first = date(year, month, 1)
    at = first + timedelta((weekday - first.weekday()) % 7)
    days = [at + timedelta(7 * week) for week in range(5)]
    days = [day for day in days if day.month == month]
    place = nth - 1 if nth > 0 else nth
    return days[place] if -len(days) <= place < len(days) else None


def weekday_value(year: int, month: int, nth: int, weekday: int) -> DateValue | None:
    """The n-th Monday, say, of a month; its n-th weekend, where that is wholly of it."""
    at = nth_weekday(year, month, nth, 5 if weekday == WEEKEND else weekday)
    if at is None:
        return None
    day = DateValue(at, at, at.isoformat(), "day")
    if weekday != WEEKEND:
        return day
    sunday = at + timedelta(1)
    whole = sunday.month == month
    return (
        interval(day, DateValue(sunday, sunday, sunday.isoformat(), "day"))
        if whole
        else month_value(year, month)
    )


def part_value(year: int, part: str) -> DateValue:
    """A part of a year (a key of PARTS or SEASONS)."""
    if part in SEASONS:
        first, last = SEASONS[part]
        ends_in = year + (last < first)
        return interval(month_value(year, first), month_value(ends_in, last))
    code, first, last, precision = PARTS[part]
    return DateValue(date(year, first, 1), _last(year, last), f"{year:04}-{code}", precision)


def interval(first: DateValue, last: DateValue) -> DateValue:
    """From the start of one date to the end of another.

    EDTF joins days, months and years only: parts of a year are written with their months.
    """
    edtf = f"{_bound(first, first.start)}/{_bound(last, last.end)}"
    return DateValue(first.start, last.end, edtf, "interval")


def _bound(value: DateValue, at: date) -> str:
    plain = value.precision in ("day", "month", "year")
    return value.edtf if plain else f"{at.year:04}-{at.month:02}"
