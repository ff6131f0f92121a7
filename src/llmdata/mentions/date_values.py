"""What a date's words mean, once it is known what they count from."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from llmdata.grammar.calendar import DateValue, day_value, interval, month_value
from llmdata.grammar.dates import PRECEDING, SAME_DAY, SAME_MONTH, DateWords
from llmdata.grammar.dates.offset import Offset
from llmdata.grammar.dates.words import day_of_month
from llmdata.layout import Layout
from llmdata.lazily import lazily

if TYPE_CHECKING:
    from llmdata.mentions.dating import DateMention
    from llmdata.mentions.headed_years import HeadedYears

RELATIVE_YEARS = {"this": 0, "last": -1, "next": 1, "before_last": -2}


def last_fine(found: Sequence[DateMention]) -> DateMention | None:
    """The last of some dates from which days can be counted: a day or a month, outside brackets."""
    fine = [date for date in found if date.value.precision in ("day", "month")]
    fine = [date for date in fine if not date.bracketed and not date.by_the_way]
    return fine[-1] if fine else None


def counts_from(found: Sequence[DateMention]) -> DateMention | None:
    """The same, but for a day in brackets that says which day of such a month it was."""
    month = last_fine(found)
    if month is None or month.value.precision == "day":
        return month
    behind = [date for date in found if date.start > month.start and date.bracketed]
    behind = [date for date in behind if month.value.contains(date.value)]
    return _day(behind) or month


def _day(found: Sequence[DateMention]) -> DateMention | None:
    """The last day among some dates."""
    return next((d for d in reversed(found) if d.value.precision == "day"), None)


def counted(
    layout: Layout,
    offset: Offset,
    found: Sequence[DateMention],
    sentence: int,
    month: DateMention | None,
    last: DateMention | None,
) -> DateValue | None:
    """The date that lies so far from another, where it is not behind the time that is reviewed.

    It counts from the last date of those `found` in its paragraph, of which those of its sentence
    begin at `sentence`; else from the `last` one before; within a month from that of a lead-in or
    heading.
    """
    if offset.writing:
        return _in_time(layout, offset, _written(layout))
    if offset.near:
        base = last_fine([date for date in found if date.start >= sentence])
    elif offset.same_month:
        base = found[-1] if found else month
    else:
        here = [date for date in found if date.start >= sentence]
        # `X (May 3) came out, and two days later Y`: the only day that the sentence tells.
        aside = None if last_fine(here) else _day(here)
        base = aside or counts_from(found) or (None if offset.local else last)
        if abs(offset.days) == 1 and not offset.roughly:
            base = _day(found) or base  # no month has a next day
    return _in_time(layout, offset, base.value if base else None)


def _in_time(layout: Layout, offset: Offset, base: DateValue | None) -> DateValue | None:
    """The date so far from another, where it is not behind the time that is reviewed."""
    value = offset.value(base) if base else None
    last = None if offset.writing else layout.document.covers_end
    return None if value is None or (last is not None and value.start > last) else value


def _written(layout: Layout) -> DateValue | None:
    """The day of publication, which `as I write` means; None where nobody knows it."""
    day = layout.document.published_on
    return day_value(day.year, day.month, day.day) if day is not None else None


def says_again(layout: Layout, found: list[DateMention], words: DateWords) -> bool:
    """Whether words that count from another day only add to a day right before them.

    `On the 21st, a day later, X …`: the day is told. So do those that count from a feast
    (`1 月 20 日，除夕前一周，…`).
    """
    if not found or found[-1].value.precision != "day":
        return False
    if words.offset is None and words.beside is None:
        return False
    return _ADDS.fullmatch(layout.visible, found[-1].end, words.start) is not None


_ADDS = lazily(
    r"\s*[,，(（—–-]+\s*(?:(?i:only|just|exactly|barely|not\s+quite|也就是|正是|仅仅?|才)\s*)?"
)


def makes_precise(layout: Layout, vague: DateMention, words: DateWords, value: DateValue) -> bool:
    """Whether a day only says which one words before it mean: `closed out the month on the 28th`."""
    if value.precision != "day":
        return False
    told = words.month is not None and words.day is not None and words.offset is None
    inside = told if vague.value.precision == "day" else vague.value.contains(value)
    return inside and _WHICH_DAY.fullmatch(layout.visible, vague.end, words.start) is not None


_WHICH_DAY = lazily(
    r"\s*[,，(（—–-]*\s*(?:(?i:namely|that\s+is|precisely|to\s+be\s+precise|specifically)[,，]?\s*|(?:也就是|即|具体是?|准确地?说是?)\s*)?(?:(?i:on|at)\s+)?(?:(?i:the)\s+)?的?\s*"
)


def value_of(
    words: DateWords,
    year_before: int | None,
    anchor: DateMention | None,
    years: HeadedYears,
    above: DateMention | None,
) -> DateValue | None:
    """What words mean by themselves, behind a year, an anchor, or below a heading that has a year."""
    if words.year is not None:
        return words.value(words.year)
    document = years.layout.document
    last_covered = document.covers_end
    if words.relative in RELATIVE_YEARS or words.relative in ("last_month", "this_month"):
        if last_covered is None:
            return None
        if words.relative == "this" and words.month is not None:
            return _latest(years.layout, words, last_covered)
        if words.relative not in RELATIVE_YEARS:  # counted from the day on which it was written
            last_covered = document.published_on or last_covered
        elif above is not None and document.covers_start != date(last_covered.year, 1, 1):
            last_covered = above.value.end  # `this year`, in a chronicle of several
        return _relative(words, last_covered.year, last_covered.month)
    if words.relative == PRECEDING:
        base = anchor.value.start if anchor is not None else last_covered
        return words.value(base.year - 1) if base is not None else None
    if words.relative == "following" and anchor is not None:
        return words.value(anchor.value.start.year + 1)
    if year_before is not None:
        return _forward(words, year_before, anchor, last_covered)
    if (
        anchor is None
        or anchor is above
        or (anchor.bearing == "before" and not anchor.explicit_year)
    ):
        if above is not None:
            return years.value(words, above)
        return _latest(years.layout, words, last_covered) if last_covered else None
    year = anchor.value.start.year
    value = words.value(year)
    if last_covered is not None and year == last_covered.year:
        value = _latest(years.layout, words, last_covered)
    if value is not None and value.end < anchor.value.start:
        later = words.value(year + 1)
        # A review looks back: no happening lies behind the time that it covers.
        if later is not None and (last_covered is None or later.start <= last_covered):
            return later
    return value


def _latest(layout: Layout, words: DateWords, last_covered: date) -> DateValue | None:
    """The month or day of the year up to the day on which a text came out; else of the year before.

    What is told to come, or lies but little ahead, is of that year all the same.
    """
    value = words.value(last_covered.year)
    if value is None or words.month is None or value.start <= last_covered + _LITTLE:
        return value
    return value if is_to_come(layout, words) else words.value(last_covered.year - 1)


_LITTLE = timedelta(days=45)
_WILL = lazily(
    r"(?:['’]ll|\b(?:will|shall|going\s+to|next|due|(?:plan|hope|expect|schedul|slat)\w*\s+(?:to|for|in)))\b[^.;:!?]{0,40}\Z"
)
_WILL_ZH = lazily(r"[^，。；：]{0,6}(?:再|将|(?<![布大峰年晚议展协董])会(?![议上员场展后]))")
_PLANNED_ZH = lazily(r"(?:将|计划|预计|拟|定于|有望|打算|准备)[^，。；：]{0,12}\Z")


def is_to_come(layout: Layout, date: DateWords | DateMention) -> bool:
    """Whether the words beside a time tell that it is yet to come."""
    text = layout.visible
    return (
        _WILL.search(text, max(0, date.start - 48), date.start) is not None
        or _WILL_ZH.match(text, date.end) is not None
        or _PLANNED_ZH.search(text, max(0, date.start - 24), date.start) is not None
    )


def in_a_month(date: DateMention | None) -> DateMention | None:
    """A date, if it is a day, a month, or some days of one."""
    if date is None or date.value.precision in ("day", "month"):
        return date
    first, last = date.value.start, date.value.end
    some = date.value.precision == "interval" and (first.year, first.month) == (
        last.year,
        last.month,
    )
    return date if some else None


def _forward(
    words: DateWords, year: int, anchor: DateMention | None, last: date | None
) -> DateValue | None:
    """A time in a year that stands before it; the first months of `the year` that come behind one of
    its months are those of the next (`came in November 2022 and grew in the first months of the year`).
    """
    value = words.value(year)
    if value is None or anchor is None or words.part is None or words.month is not None:
        return value
    if value.end >= anchor.value.start or anchor.value.precision not in ("day", "month"):
        return value
    later = words.value(year + 1)
    return later if later is not None and (last is None or later.start <= last) else value


def same(words: DateWords, anchor: DateMention | None) -> DateValue | None:
    """The day or month of the date told last, or a day of its month."""
    if in_a_month(anchor) is None or anchor is None:
        return None
    first = anchor.value.start
    if words.day is not None and words.until is not None and words.until.day is not None:
        begin = day_of_month(first.year, first.month, words.day)
        end = day_of_month(first.year, first.month, words.until.day)
        return interval(begin, end) if begin and end else None
    if words.day is not None:
        before = anchor.bearing == "before" and anchor.value.precision == "day"
        if before and first.day < words.day and words.relative == SAME_MONTH:
            # `国庆前两天很挤。29 日…`: the days before a day lie in the month before.
            first = (first.replace(day=1) - timedelta(1)).replace(day=1)
        return day_of_month(first.year, first.month, words.day)
    same_day = words.relative == SAME_DAY
    if same_day and anchor.value.precision == "interval":
        return None
    return anchor.value if same_day else month_value(first.year, first.month)


def _relative(words: DateWords, year: int, month: int) -> DateValue | None:
    if words.relative in RELATIVE_YEARS:
        return words.value(year + RELATIVE_YEARS[words.relative])
    if words.relative == "last_month":
        return month_value(year - 1, 12) if month == 1 else month_value(year, month - 1)
    return month_value(year, month)
