"""How far a date lies from another, and which date that is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from llmdata.grammar.calendar import DateValue, day_value, interval, month_value, year_value

_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class Offset:
    """How far from the date told last: days or months, perhaps only roughly; or within its month."""

    days: int = 0
    months: int = 0
    roughly: bool = False
    same_month: bool = False
    writing: bool = False  # the day on which the text was written, or what counts from it
    edge: str = ""  # the first or the last day of that month
    unknown: bool = False  # some time before or behind a day that is not told
    near: bool = False  # told of a date in the same sentence, or else of the time of writing
    local: bool = False  # told of a date in the same paragraph, or else of something else
    weekday: int | None = None  # the next such day of the week, Monday being 0
    back: bool = False  # … or the last one before it
    week: bool = False  # the whole week, from Monday to Sunday, or such a day of it
    weekend: bool = False  # that of its week, or the one behind or before it

    @property
    def now(self) -> bool:
        """Whether it is the day of writing itself."""
        return self.writing and not self.days and not self.months and not self.week

    @property
    def by_the_way(self) -> bool:
        """Whether what is told next does not count from it: it was before, or some time in that week."""
        spans = (self.week or self.weekend) and not self.days and self.weekday is None
        return self.days < 0 or self.back or spans

    def value(self, base: DateValue) -> DateValue | None:
        """The date that lies so far from another; None where that one is too coarse for it, or unknown."""
        if self.unknown or base.precision not in ("day", "month"):
            return None
        start = base.start
        if self.same_month:
            month = month_value(start.year, start.month)
            day = {"first": month.start, "last": month.end}.get(self.edge)
            return _day(day) if day else month
        if self.months % 12 == 0 and self.months:
            return year_value(start.year + self.months // 12)
        if self.months:
            total = start.year * 12 + start.month - 1 + self.months
            return month_value(total // 12, total % 12 + 1)
        if base.precision != "day":
            # Some week of a month lies in it; which day of it does, nobody says.
            within = self.week and not self.days and self.weekday is None
            return base if within else None
        return base if self.now else self._from_day(start)

    def _from_day(self, start: date) -> DateValue | None:
        if self.weekend:
            return self._weekend(start)
        at = start + timedelta(days=self.days)
        if self.week:
            monday = at - timedelta(days=at.weekday())
            if self.weekday is not None:
                return _day(monday + timedelta(days=self.weekday))
            return interval(_day(monday), _day(monday + timedelta(days=6)))
        if self.weekday is not None:
            ahead = (self.weekday - start.weekday() - 1) % 7 + 1
            back = (start.weekday() - self.weekday - 1) % 7 + 1
            return _day(at + timedelta(days=-back if self.back else ahead))
        return self._about(start) if self.roughly else _day(at)

    def _about(self, start: date) -> DateValue | None:
        """The month of what lies about so far off; None where it could be either of two."""
        slack = max(1, abs(self.days) // 3)
        least, most = sorted((abs(self.days) - slack, abs(self.days) + slack))
        sign = -1 if self.days < 0 else 1
        first = start + timedelta(days=sign * (max(1, least) if self.days else -slack))
        last = start + timedelta(days=sign * most)
        if (first.year, first.month) != (last.year, last.month):
            return None
        return month_value(first.year, first.month)

    def _weekend(self, start: date) -> DateValue:
        """The weekend of a day's week; else the first that begins behind it, or the last over before it."""
        saturday = start + timedelta(days=_SATURDAY - start.weekday())
        if self.days > 0 and saturday <= start:
            saturday += timedelta(days=7)
        if self.days < 0:
            saturday -= timedelta(days=7)
        return interval(_day(saturday), _day(saturday + timedelta(days=1)))


def _day(at: date) -> DateValue:
    value = day_value(at.year, at.month, at.day)
    assert value is not None  # a date is a day
    return value


@dataclass(frozen=True, slots=True)
class OffsetWords:
    """Where such words stand, and what they say."""

    start: int
    end: int
    offset: Offset


# Units of time, in days; those of months are counted in them.
_UNITS = {
    "minute": "hour", "hour": "hour", "小时": "hour", "分钟": "hour", "钟头": "hour", "day": "day", "天": "day",
    "日": "day", "week": "week", "fortnight": "fortnight", "周": "week",
    "星期": "week", "礼拜": "week", "month": "month", "月": "month", "year": "year", "年": "year",
}  # fmt: skip
DAYS = {"hour": 0, "day": 1, "week": 7, "fortnight": 14}
_HOURS = 24


def unit_of(word: str) -> str:
    """What a word counts in: hours, days, weeks, months or years."""
    word = word.lower()
    return _UNITS.get(word) or _UNITS[word.removesuffix("s")]


def counted(number: int, word: str, roughly: bool = False) -> Offset:
    """So many units; some hours leave the day as it is, a day's worth of them do not."""
    unit = unit_of(word)
    if unit == "hour":
        whole = number // _HOURS if word.lower().startswith(("hour", "小时")) else 0
        return Offset(days=whole if number % _HOURS == 0 else 0)
    if unit in DAYS:
        return Offset(days=number * DAYS[unit], roughly=roughly)
    return Offset(months=number * (12 if unit == "year" else 1), roughly=roughly)
