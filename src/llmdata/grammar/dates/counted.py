"""Days that words count from another: `three days before Christmas`, the time round a holiday."""

from __future__ import annotations

import re
from dataclasses import replace

from llmdata.grammar.dates.holidays import MOVABLE, lasts
from llmdata.grammar.dates.offsets import COUNT_EN, Offset, find_beside
from llmdata.grammar.dates.words import DateWords
from llmdata.lazily import lazily

# A bound lies no such time off (`less than a week after`), and what is rough names no day.
_BOUND = lazily(
    r"\b(?:(?:less|more|fewer)\s+than|within|over|under|barely|up\s+to|at\s+least)\s+\Z",
    re.IGNORECASE,
)
_ROUGHLY = lazily(r"\b(?:about|around|almost|nearly|roughly|some)\s+\Z", re.IGNORECASE)
_COUNTED = lazily(
    r"\b(?P<n>\w+)\s+(?P<unit>day|week)s?\s+(?P<way>before|after)\s+(?:the\s+)?\Z", re.IGNORECASE
)

_EVE = lazily(r"\beve\s+of\s+(?:the\s+)?\Z", re.IGNORECASE)


def counted_from(text: str, date: DateWords) -> DateWords:
    """A day from which others are counted: `three days before Christmas`, roughly `a week after May 1`."""
    eve = _EVE.search(text, max(0, date.start - 16), date.start)
    if eve and (date.day is not None or date.part in MOVABLE):
        return replace(date, start=eve.start(), bearing="at", beside=Offset(-1))
    if date.bearing == "at" or date.relative or (date.day is None and date.part not in MOVABLE):
        return date
    match = _COUNTED.search(text, max(0, date.start - 32), date.start)
    if match is None or _BOUND.search(text, max(0, match.start() - 16), match.start()):
        return date
    about = _ROUGHLY.search(text, max(0, match.start() - 16), match.start())
    word = match["n"].lower()
    number = 1 if word == "the" else COUNT_EN.get(word, int(word) if word.isdigit() else 0)
    if not number:
        return date
    weeks = match["unit"].lower() == "week"  # a number of them is no more than a rough time
    days = number * (7 if weeks else 1) * (-1 if match["way"].lower() == "before" else 1)
    beside = Offset(days, roughly=weeks or about is not None)
    return replace(date, start=match.start(), bearing="at", beside=beside)


def beside_holiday(text: str, words: DateWords, end: int) -> DateWords:
    """A holiday, or the time before or after it that the words behind it tell."""
    named = words.part in MOVABLE or (words.day is not None and text[words.end - 1] in "节诞節誕夜")
    if not named or words.until is not None:
        return words
    found = find_beside(text, words.end, end, lasts(words.part, text[words.start : words.end]))
    if found is None:
        return words
    return replace(words, end=found.end, bearing="at", beside=found.offset)
