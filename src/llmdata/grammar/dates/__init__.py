"""Words that tell a date, in Chinese and English.

:func:`find_dates` reads what the words themselves say; what they leave to the context (the year
of a bare month, the year that `去年` means) is filled in later by ``llmdata.mentions``.
"""

from __future__ import annotations

from dataclasses import replace

from llmdata.grammar.dates.bearings import bearing_of
from llmdata.grammar.dates.counted import beside_holiday, counted_from
from llmdata.grammar.dates.counted_over import BASE, OVER, counted_over
from llmdata.grammar.dates.elliptic import elliptic_parts
from llmdata.grammar.dates.holidays import find_holidays
from llmdata.grammar.dates.lists import with_lists
from llmdata.grammar.dates.offset import OffsetWords
from llmdata.grammar.dates.offsets import find_offsets
from llmdata.grammar.dates.ranges import with_ranges
from llmdata.grammar.dates.reading import read_dates
from llmdata.grammar.dates.words import PRECEDING, SAME_DAY, SAME_MONTH, DateWords

__all__ = ["BASE", "OVER", "PRECEDING", "SAME_DAY", "SAME_MONTH", "DateWords", "find_dates"]


def find_dates(text: str, start: int = 0, end: int | None = None) -> list[DateWords]:
    """All dates in `text[start:end]`, in order."""
    end = len(text) if end is None else end
    found = with_lists(text, list(read_dates(text, start, end)), start, end)
    found = with_ranges(text, found, start, end)
    for first, last, name in find_holidays(text, start, end):
        if all(last <= date.start or date.end <= first for date in found):
            found = _with_holiday(text, found, first, last, name)
    if elliptic := list(elliptic_parts(text, found, end)):
        found = sorted([*found, *elliptic], key=lambda words: words.start)
    found = _apart([counted_from(text, beside_holiday(text, words, end)) for words in found])
    found = counted_over(text, found, start)
    counted = [words for words in find_offsets(text, start, end) if _is_free(words, found)]
    if counted:
        found += [
            DateWords(w.start, w.end, bearing=_lies(text, w), offset=w.offset) for w in counted
        ]
        found.sort(key=lambda words: words.start)
    return found


def _apart(found: list[DateWords]) -> list[DateWords]:
    """The dates but for words that a holiday has taken in: `国庆当天`."""
    apart: list[DateWords] = []
    for words in found:
        if not apart or words.start >= apart[-1].end:
            apart.append(words)
    return apart


def _with_holiday(
    text: str, found: list[DateWords], first: int, last: int, name: str
) -> list[DateWords]:
    """Some dates and a holiday, which is that of the year right before it."""
    words = DateWords(first, last, part=name, bearing=bearing_of(text, first, last))
    for place, year in enumerate(found):
        bare = year.month is None and year.part is None and year.until is None
        named = year.year is not None or year.relative in ("this", "last", "before_last")
        if bare and named and year.end <= first and text[year.end : first].strip() in ("", "的"):
            found[place] = replace(words, start=year.start, year=year.year, relative=year.relative)
            return found
    return sorted([*found, words], key=lambda date: date.start)


def _lies(text: str, words: OffsetWords) -> str:
    return "as_of" if words.offset.now else bearing_of(text, words.start, words.end)


def _is_free(words: OffsetWords, found: list[DateWords]) -> bool:
    """Whether no date stands in these words already."""
    return all(words.end <= date.start or date.end <= words.start for date in found)
