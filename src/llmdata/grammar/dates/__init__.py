"""Words that tell a date, in Chinese and English.

:func:`find_dates` reads what the words themselves say; what they leave to the context (the year
of a bare month, the year that `去年` means) is filled in later by ``llmdata.mentions``.
"""

from __future__ import annotations

import re
from dataclasses import replace

from llmdata.folding import HAN
from llmdata.grammar.dates.bearings import bearing_of
from llmdata.grammar.dates.counted import beside_holiday, counted_from
from llmdata.grammar.dates.holidays import find_holidays
from llmdata.grammar.dates.offsets import OffsetWords, find_offsets
from llmdata.grammar.dates.reading import read_dates
from llmdata.grammar.dates.words import SAME_DAY, SAME_MONTH, DateWords

__all__ = ["SAME_DAY", "SAME_MONTH", "DateWords", "find_dates"]

_RANGE = re.compile(r"\s*(?:到|至|[-–—~]|through|until|to)\s*\Z")


def find_dates(text: str, start: int = 0, end: int | None = None) -> list[DateWords]:
    """All dates in `text[start:end]`, in order."""
    end = len(text) if end is None else end
    found = [_from_month(text, words, start) for words in read_dates(text, start, end)]
    found = _join_ranges(text, found) if len(found) > 1 else found
    for first, last, name in find_holidays(text, start, end):
        if all(last <= date.start or date.end <= first for date in found):
            found.append(DateWords(first, last, part=name, bearing=bearing_of(text, first, last)))
            found.sort(key=lambda words: words.start)
    found = [counted_from(text, beside_holiday(text, words, end)) for words in found]
    counted = [words for words in find_offsets(text, start, end) if _is_free(words, found)]
    if counted:
        found += [
            DateWords(w.start, w.end, bearing=_lies(text, w), offset=w.offset) for w in counted
        ]
        found.sort(key=lambda words: words.start)
    return found


def _lies(text: str, words: OffsetWords) -> str:
    return "as_of" if words.offset.now else bearing_of(text, words.start, words.end)


def _is_free(words: OffsetWords, found: list[DateWords]) -> bool:
    """Whether no date stands in these words already."""
    return all(words.end <= date.start or date.end <= words.start for date in found)


# `1-3 月`: the first month of a range has its word only behind the last; a version (`X 3 到 11 月`) is none.
_FIRST_MONTH = re.compile(
    r"(?<![\d.:：/月日年A-Za-z-])(?<![A-Za-z] )(?P<month>1[0-2]|[1-9])\s*[-–—~～至到]\s*\Z"
)
_WIDEST = 6  # characters of it


def _from_month(text: str, words: DateWords, start: int) -> DateWords:
    if words.month is None or words.day is not None or not text[words.start].isdigit():
        return words
    before = max(start, words.start - _WIDEST)
    match = _FIRST_MONTH.search(text, before, words.start)
    if match is None or not HAN.search(text, words.start, words.end):
        return words
    return replace(words, start=match.start(), month=int(match["month"]), until=words)


def _join_ranges(text: str, found: list[DateWords]) -> list[DateWords]:
    joined: list[DateWords] = []
    for words in found:
        previous = joined[-1] if joined else None
        if (
            previous is not None
            and previous.until is None
            and not words.relative
            and _RANGE.fullmatch(text, previous.end, words.start)
        ):
            joined[-1] = DateWords(
                previous.start, words.end, previous.year or words.year, previous.month,
                previous.day, previous.part, previous.relative, previous.bearing, words,
            )  # fmt: skip
        elif words.until and previous and _is_year_of(text, previous, words):
            joined[-1] = replace(words, start=previous.start, year=previous.year)
        else:
            joined.append(words)
    return joined


def _is_year_of(text: str, year: DateWords, words: DateWords) -> bool:
    """Whether a year stands right before months that are its own: `2025 年 1-3 月`."""
    bare = year.year is not None and year.month is None and year.part is None
    return bare and words.year is None and not text[year.end : words.start].strip()
