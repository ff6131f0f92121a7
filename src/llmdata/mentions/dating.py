"""The dates of a document, with the years that their words leave to the context."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta

from llmdata.grammar.calendar import DateValue, day_value, month_value
from llmdata.grammar.dates import SAME_DAY, SAME_MONTH, DateWords, find_dates
from llmdata.grammar.dates.offsets import Offset
from llmdata.layout import Block, Layout
from llmdata.lazily import lazily
from llmdata.mentions.date_roles import (
    counts_from_another,
    halves_a_month,
    is_a_place,
    is_background,
    is_by_the_way,
    is_compared,
    is_denied,
    is_edition,
    is_in_a_title,
    is_measure,
    leads_in_days,
)
from llmdata.mentions.days_of_months import days_of_months
from llmdata.mentions.numeric_days import numeric_days
from llmdata.mentions.row_dates import RowDates
from llmdata.mentions.running_days import running_days
from llmdata.mentions.weekdays import on_its_weekday

_OPEN, _CLOSE = "（(【[", "）)】]"
_BRACKET = lazily(f"[{re.escape(_OPEN + _CLOSE)}]")
_PARTS = lazily(r"[;；]")
_RELATIVE_YEARS = {"this": 0, "last": -1, "next": 1, "before_last": -2}


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date with its value; `bracketed` if it stands in brackets of its sentence."""

    start: int
    end: int
    value: DateValue
    bearing: str
    bracketed: bool = False
    explicit_year: bool = False


def date_mentions(layout: Layout) -> list[DateMention]:
    """All dates of a document whose year is known, in order.

    The year of a bare month is one that stands before it in its sentence; else it follows the
    last date before it in its paragraph, going forward in time; else it is the covered year.
    """
    found: list[DateMention] = []
    of_block: dict[int, DateMention] = {}
    bare: dict[int, list[DateWords]] = {}
    days = (*numeric_days(layout).items(), *running_days(layout), *days_of_months(layout))
    for index, words in days:
        bare.setdefault(index, []).append(words)
    heading: DateMention | None = None
    last: DateMention | None = None  # the date told last in the section, which offsets count from
    rows = RowDates(layout)
    for index, block in enumerate(layout.blocks):
        anchor = _led_in(layout, index, of_block) or rows.above(block)
        if block.kind == "heading":
            heading = last = None
        told = _in_block(layout, block, rows, bare.get(index, []), anchor, heading, last)
        rows.learn(block, told)
        for mention in told:
            found.append(mention)
            aside = mention.bracketed and not leads_in_days(layout, mention, mention.value)
            aside = aside or is_measure(layout, mention.start) or is_denied(layout, mention)
            if not aside:
                of_block[index] = mention
                last = mention if mention.bearing != "as_of" else last
            if block.kind == "heading":
                heading = mention
    return found


def _led_in(layout: Layout, index: int, of_block: dict[int, DateMention]) -> DateMention | None:
    """The last date of what leads in a block: of the nearest that has one."""
    for lead in layout.leads(index):
        if (date := of_block.get(lead)) is not None:
            return date if date.start >= layout.last_sentence(lead).start else None
    return None


def _in_block(
    layout: Layout,
    block: Block,
    rows: RowDates,
    bare: list[DateWords],
    anchor: DateMention | None,
    heading: DateMention | None,
    last: DateMention | None,
) -> list[DateMention]:
    found: list[DateMention] = []
    sentence, year_before, whole, before = -1, None, True, anchor
    for words in _with_bare(bare, find_dates(layout.visible, block.start, block.end)):
        if (
            counts_from_another(layout, words)
            or halves_a_month(layout, words, found)
            or is_a_place(layout, words)
            or is_in_a_title(layout, words)
            or _says_again(layout, found, words)
        ):
            continue
        at = layout.sentence_at(words.start)
        if at != sentence:
            sentence, year_before, whole = at, None, True
        elif not whole and _PARTS.search(layout.visible, found[-1].end, words.start):
            year_before = None  # a semicolon ends what the year of one day is told for
        column = rows.head(block, words.start)
        if block.kind == "row" and not whole and _is_next_cell(layout, found[-1], words):
            year_before, anchor = None, before  # cells tell the times of different things
        anchor = column or anchor
        start = layout.sentences[at].start
        bracketed = depth(layout.visible, start, words.start) > 0
        if words.offset is not None and words.offset.writing:
            value = _counted(layout, words.offset, _written(layout))
        elif words.offset is not None:
            within = words.offset.same_month
            base = found[-1] if found else (anchor or heading) if within else (last or anchor)
            base = (None if within else _fine(found)) or base
            if abs(words.offset.days) == 1 and not words.offset.roughly:
                base = _day(found) or base  # no month has a next day
            if words.offset.near:
                base = _fine([date for date in found if date.start >= start])
            value = _counted(layout, words.offset, base.value if base else None)
        elif words.relative in (SAME_MONTH, SAME_DAY):
            inside = found[-1:] if bracketed and found and found[-1].bracketed else []
            near = inside[0] if inside and inside[0].start >= start else None
            led = anchor if anchor is not None and anchor.bracketed else None
            value = _same(words, column or near or led or _fine(found) or anchor or heading)
        elif words.relative == "this_month" and (told := _fine(found) or heading) is not None:
            value = _same(words, told) or _value(layout, words, year_before, anchor)
        else:
            value = _value(layout, words, year_before, anchor)
        if value is None:
            continue
        if words.year is None and layout.document.covers_end is not None:
            covered = layout.document.covers_end.year
            value = on_its_weekday(layout.visible, words.start, words.end, value, covered)
        mention = DateMention(
            words.start, words.end, value, words.bearing, bracketed, words.year is not None
        )
        found.append(mention)
        # What is to come dates nothing that was, nor does a time that another is compared with.
        aside = bracketed and not leads_in_days(layout, words, value)
        aside = aside or words.relative == "next" or is_measure(layout, words.start)
        aside = aside or is_compared(layout, words) or is_by_the_way(layout, words)
        if not (aside or is_edition(layout, words) or (words.offset and words.offset.writing)):
            old = is_background(layout, words) or is_denied(layout, mention)
            old = old or _is_ahead(layout, mention)
            anchor = anchor if old else mention
            if words.year is not None or _is_year_word(layout, words):
                year_before = value.start.year
                whole = words.month is None
    return found


def _is_ahead(layout: Layout, date: DateMention) -> bool:
    """Whether a time is told as yet to come: what is told next was before it."""
    last = layout.document.covers_end
    if last is None or date.value.start <= last:
        return False
    return _WILL.search(layout.visible, max(0, date.start - 48), date.start) is not None or (
        _WILL_ZH.match(layout.visible, date.end) is not None
    )


_WILL = lazily(
    r"(?:['’]ll|\b(?:will|shall|going\s+to|(?:plan|hope|expect)s?\s+to))\b[^.;:!?]{0,40}\Z"
)
_WILL_ZH = lazily(r"[^，。；：]{0,6}(?:再|将|会|才)")


def _is_next_cell(layout: Layout, before: DateMention, words: DateWords) -> bool:
    return layout.cell_at(before.start) != layout.cell_at(words.start)


def _with_bare(bare: list[DateWords], found: list[DateWords]) -> list[DateWords]:
    """The dates of a block with the numbers alone among them that are days."""
    whole = [w for w in found if w.month is not None]  # `March 4`, to which the number belongs
    bare = [
        day
        for day in bare
        if day.month is not None or not any(w.start < day.start < w.end for w in whole)
    ]
    apart = [w for w in found if all(w.start >= day.end or w.end <= day.start for day in bare)]
    return sorted([*bare, *apart], key=lambda words: words.start)


def _fine(found: list[DateMention]) -> DateMention | None:
    """The last of some dates from which days can be counted: a day or a month, outside brackets."""
    fine = [d for d in found if d.value.precision in ("day", "month") and not d.bracketed]
    return fine[-1] if fine else None


def _day(found: list[DateMention]) -> DateMention | None:
    """The last day among some dates."""
    return next((d for d in reversed(found) if d.value.precision == "day"), None)


def _says_again(layout: Layout, found: list[DateMention], words: DateWords) -> bool:
    """Whether words that count from another day only add to a day right before them.

    `On the 21st, a day later, X …`: the day is told.
    """
    if words.offset is None or not found or found[-1].value.precision != "day":
        return False
    return _ADDS.fullmatch(layout.visible, found[-1].end, words.start) is not None


_ADDS = lazily(
    r"\s*[,，(（—–-]+\s*(?:(?i:only|just|exactly|barely|not\s+quite|也就是|正是|仅仅?|才)\s*)?"
)


def _written(layout: Layout) -> DateValue | None:
    """The day of publication, which `as I write` means; None where nobody knows it."""
    day = layout.document.published_on
    return day_value(day.year, day.month, day.day) if day is not None else None


def _counted(layout: Layout, offset: Offset, base: DateValue | None) -> DateValue | None:
    """The date so far from another, where it is not behind the time that is reviewed."""
    value = offset.value(base) if base else None
    last = None if offset.writing else layout.document.covers_end
    return None if value is None or (last is not None and value.start > last) else value


def _is_year_word(layout: Layout, words: DateWords) -> bool:
    """Whether the words name a year; `last December` names a month, from which time goes on."""
    said = layout.visible[words.start : words.end].lower()
    return words.relative in _RELATIVE_YEARS and ("year" in said or "年" in said)


def depth(text: str, start: int, position: int) -> int:
    """How many brackets that open in `text[start:position]` are still open at its end."""
    open_ = 0
    for character in _BRACKET.findall(text, start, position):
        if character in _OPEN:
            open_ += 1
        elif character in _CLOSE and open_:
            open_ -= 1
    return open_


def _value(
    layout: Layout,
    words: DateWords,
    year_before: int | None,
    anchor: DateMention | None,
) -> DateValue | None:
    if words.year is not None:
        return words.value(words.year)
    last_covered = layout.document.covers_end
    if words.relative in _RELATIVE_YEARS or words.relative in ("last_month", "this_month"):
        if last_covered is None:
            return None
        if words.relative == "last_month":  # counted from the day on which it was written
            last_covered = layout.document.published_on or last_covered
        return _relative(words, last_covered.year, last_covered.month)
    if words.relative == "following" and anchor is not None:
        return words.value(anchor.value.start.year + 1)
    if year_before is not None:
        return words.value(year_before)
    if anchor is None or (anchor.bearing == "before" and not anchor.explicit_year):
        return words.value(last_covered.year) if last_covered else None
    year = anchor.value.start.year
    value = words.value(year)
    if value is not None and value.end < anchor.value.start:
        later = words.value(year + 1)
        # A review looks back: no happening lies behind the time that it covers.
        if later is not None and (last_covered is None or later.start <= last_covered):
            return later
    return value


def _same(words: DateWords, anchor: DateMention | None) -> DateValue | None:
    """The day or month of the date told last, or a day of its month."""
    if anchor is None or anchor.value.precision not in ("day", "month"):
        return None
    first = anchor.value.start
    if words.day is not None:
        before = anchor.bearing == "before" and anchor.value.precision == "day"
        if before and first.day < words.day and words.relative == SAME_MONTH:
            # `国庆前两天很挤。29 日…`: the days before a day lie in the month before.
            first = (first.replace(day=1) - timedelta(1)).replace(day=1)
        return day_value(first.year, first.month, words.day)
    same_day = words.relative == SAME_DAY
    return anchor.value if same_day else month_value(first.year, first.month)


def _relative(words: DateWords, year: int, month: int) -> DateValue | None:
    if words.relative in _RELATIVE_YEARS:
        return words.value(year + _RELATIVE_YEARS[words.relative])
    if words.relative == "last_month":
        return month_value(year - 1, 12) if month == 1 else month_value(year, month - 1)
    return month_value(year, month)
