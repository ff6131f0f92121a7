"""The dates of a document, with the years that their words leave to the context."""

from __future__ import annotations

import re
from dataclasses import dataclass

from llmdata.grammar.calendar import DateValue
from llmdata.grammar.dates import OVER, PRECEDING, SAME_DAY, SAME_MONTH, DateWords, find_dates
from llmdata.layout import Block, Layout
from llmdata.lazily import lazily
from llmdata.mentions.date_roles import (
    counts_from_another,
    counts_from_its_coming,
    halves_a_month,
    is_a_place,
    is_background,
    is_by_the_way,
    is_compared,
    is_denied,
    is_earlier,
    is_edition,
    is_in_a_title,
    is_length_of_offer,
    is_measure,
    leads_in_days,
    tells_which,
)
from llmdata.mentions.date_values import (
    RELATIVE_YEARS,
    counted,
    counts_from,
    in_a_month,
    is_to_come,
    last_fine,
    makes_precise,
    same,
    says_again,
    value_of,
)
from llmdata.mentions.days_of_months import days_of_months
from llmdata.mentions.headed_years import HeadedYears
from llmdata.mentions.label_years import StandingYear, label_years
from llmdata.mentions.month_rows import month_rows
from llmdata.mentions.numbers_in_columns import is_number_of_a_column
from llmdata.mentions.numeric_days import numeric_days
from llmdata.mentions.row_dates import RowDates
from llmdata.mentions.running_days import running_days
from llmdata.mentions.weekdays import of_a_report, on_its_weekday

_OPEN, _CLOSE = "（(【[", "）)】]"
_BRACKET = lazily(f"[{re.escape(_OPEN + _CLOSE)}]")
_PARTS = lazily(r"[;；]")
_YEAR = 12  # months: what was a year before is told in between


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date with its value; `bracketed` if it stands in brackets of its sentence."""

    start: int
    end: int
    value: DateValue
    bearing: str
    bracketed: bool = False
    explicit_year: bool = False
    edition: bool = False  # a year that is part of a name: `IMO 2025`
    counted: str = ""  # BASE: of something from which another is counted, which is OVER that thing
    by_the_way: bool = False  # what was before, or some time in that week: the tale goes on without


@dataclass(frozen=True, slots=True)
class _Before:
    """The dates before a block that its own may go on from."""

    anchor: DateMention | None  # of what leads it in, or heads its rows
    heading: DateMention | None
    last: DateMention | None  # told last in the section
    day: DateMention | None
    above: DateMention | None  # of the nearest heading with a year


def date_mentions(layout: Layout) -> list[DateMention]:
    """All dates of a document whose year is known, in order.

    The year of a bare month is one that stands before it in its sentence; else it follows the
    last date before it in its paragraph, going forward in time; else it is the covered year.
    """
    found: list[DateMention] = []
    of_block: dict[int, DateMention] = {}
    bare: dict[int, list[DateWords]] = {}
    days = (*numeric_days(layout).items(), *running_days(layout), *days_of_months(layout))
    days += (*month_rows(layout),)
    for index, words in days:
        known = bare.setdefault(index, [])
        if all(other.start != words.start for other in known):  # which more than one way may find
            known.append(words)
    heading: DateMention | None = None
    last: DateMention | None = None  # the date told last in the section, which offsets count from
    day: DateMention | None = None  # the day told last, also as that which something is as of
    rows, standing, headed = RowDates(layout), StandingYear(layout), HeadedYears(layout)
    years = label_years(layout)
    for index, block in enumerate(layout.blocks):
        above = (_led_in(layout, index, of_block) or rows.above(block), standing.above(block))
        anchor = max((date for date in above if date), key=lambda date: date.start, default=None)
        if block.kind == "heading":
            heading = last = day = None
        before = _Before(anchor, heading, last, day, headed.above(index))
        told = _in_block(layout, block, rows, headed, bare.get(index, []), before, years)
        rows.learn(block, told)
        standing.learn(block, told)
        if block.level:
            headed.learn(index, told)
        day = _only_day(told) if told else day
        for mention in told:
            found.append(mention)
            aside = mention.bracketed and not leads_in_days(layout, mention, mention.value)
            aside = aside or is_measure(layout, mention.start) or is_denied(layout, mention)
            if not aside:
                of_block[index] = mention
                goes_on = mention.bearing != "as_of" and not mention.by_the_way
                last = mention if goes_on else last
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
    headed: HeadedYears,
    bare: list[DateWords],
    told_before: _Before,
    years: dict[int, int],
) -> list[DateMention]:
    anchor, heading, last = told_before.anchor, told_before.heading, told_before.last
    above = told_before.above
    found: list[DateMention] = []
    sentence, year_before, whole, before = -1, None, True, anchor
    vague: DateMention | None = None  # the date right before, where it was but counted
    for words in _with_bare(bare, find_dates(layout.visible, block.start, block.end)):
        if (
            counts_from_another(layout, words)
            or counts_from_its_coming(layout, words, block.start, found)
            or halves_a_month(layout, words, found)
            or is_a_place(layout, words)
            or is_length_of_offer(layout, words)
            or is_number_of_a_column(layout, words)
            or is_in_a_title(layout, words)
            or says_again(layout, found, words)
        ):
            continue
        at = layout.sentence_at(words.start)
        if at != sentence:
            sentence, year_before, whole = at, None, True
        elif not whole and _PARTS.search(layout.visible, found[-1].end, words.start):
            year_before = None  # a semicolon ends what the year of one day is told for
        bearing, first = words.bearing, words.start
        column = rows.head(block, words.start)
        if block.kind == "row" and not whole and _is_next_cell(layout, found[-1], words):
            year_before, anchor = None, before  # cells tell the times of different things
        anchor = column or anchor
        start = layout.sentences[at].start
        bracketed = depth(layout.visible, start, words.start) > 0
        if words.offset is not None:
            month = in_a_month(anchor) or in_a_month(heading) or last
            value = of_a_report(layout, block, words, found)
            value = value or counted(layout, words.offset, found, start, month, last or anchor)
        elif words.relative in (SAME_MONTH, SAME_DAY):
            inside = found[-1:] if bracketed and found and found[-1].bracketed else []
            near = inside[0] if inside and inside[0].start >= start else None
            led = anchor if anchor is not None and anchor.bracketed else None
            which = counts_from if words.relative == SAME_DAY else last_fine
            told = column or near or led or which(found)
            told = told or _same_day(layout, words, told_before.day, found)
            told = told or in_a_month(anchor) or in_a_month(heading) or _same_month(words, last)
            value = same(words, told)
            if told is not None and told.bearing == "as_of" and bearing == "at":
                bearing = told.bearing  # what is told as of a day is told as of the same day
        elif words.relative == "this_month" and (told := last_fine(found) or heading) is not None:
            value = same(words, told) or value_of(words, year_before, anchor, headed, above)
        elif (year := years.get(words.start)) is not None:
            value = words.value(year)
        else:
            value = value_of(words, year_before, anchor, headed, above)
        if value is None:
            continue
        if vague is not None and makes_precise(layout, vague, words, value):
            found.remove(vague)
            first = vague.start
        if words.year is None and layout.document.covers_end is not None:
            covered = layout.document.covers_end.year
            value = on_its_weekday(layout.visible, words.start, words.end, value, covered)
        mention = DateMention(
            first,
            words.end,
            value,
            bearing,
            bracketed,
            words.year is not None,
            is_edition(layout, words),
            words.counted,
            words.offset is not None and words.offset.by_the_way,
        )
        found.append(mention)
        vague = mention if words.offset is not None or words.relative == SAME_MONTH else None
        # What is to come dates nothing that was, nor does a time that another is compared with.
        aside = bracketed and not leads_in_days(layout, words, value)
        aside = aside or words.relative in ("next", PRECEDING) or is_measure(layout, words.start)
        aside = aside or is_compared(layout, words) or is_by_the_way(layout, words)
        aside = aside or tells_which(layout, words) or words.counted == OVER
        if not (aside or mention.edition or (words.offset and words.offset.writing)):
            old = is_background(layout, words) or is_denied(layout, mention)
            old = old or (words.offset is not None and words.offset.months <= -_YEAR)
            old = old or _is_ahead(layout, mention)
            anchor = anchor if old else mention
            named = words.year is not None and not is_earlier(layout, words)
            if named or _is_year_word(layout, words):
                year_before = value.start.year
                whole = words.month is None
    return found


def _only_day(dates: list[DateMention]) -> DateMention | None:
    """The last of some dates, where it is a day and they tell no other."""
    days = [date.value for date in dates if date.value.precision == "day"]
    return dates[-1] if days and set(days) == {dates[-1].value} else None


def _same_day(
    layout: Layout, words: DateWords, day: DateMention | None, found: list[DateMention]
) -> DateMention | None:
    """The day told last in brackets (`（1 月 20 日电）X 当日发布 Y`), or else in another paragraph or
    item, where the words mean that very day.

    `GPT-9 上线当天` is another one.
    """
    if words.relative != SAME_DAY:
        return None
    told = next((date for date in reversed(found) if date.value.precision == "day"), None)
    if told is not None:
        return told
    before = layout.visible[max(0, words.start - 1) : words.start]
    return day if not before or _OPENS_CLAUSE.match(before) else None


# What stands before words that open a clause, or of any Latin letter.
_OPENS_CLAUSE = lazily(r"[\s，。；：、,.;:!?！？（(在于就也*_]")


def _same_month(words: DateWords, last: DateMention | None) -> DateMention | None:
    """The month told last in another paragraph, of which a bare day is."""
    return last if words.relative == SAME_MONTH else None


def _is_ahead(layout: Layout, date: DateMention) -> bool:
    """Whether a time is told as yet to come: what is told next was before it."""
    last = layout.document.covers_end
    if last is None or date.value.start <= last:
        return False
    return is_to_come(layout, date) or _NOT_BEFORE.match(layout.visible, date.end) is not None


_NOT_BEFORE = lazily(r"[^，。；：]{0,6}才")


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


def _is_year_word(layout: Layout, words: DateWords) -> bool:
    """Whether the words name a year; `last December` names a month, from which time goes on."""
    said = layout.visible[words.start : words.end].lower()
    return words.relative in RELATIVE_YEARS and ("year" in said or "年" in said)


def depth(text: str, start: int, position: int) -> int:
    """How many brackets that open in `text[start:position]` are still open at its end."""
    open_ = 0
    for character in _BRACKET.findall(text, start, position):
        if character in _OPEN:
            open_ += 1
        elif character in _CLOSE and open_:
            open_ -= 1
    return open_
