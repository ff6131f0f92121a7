"""Days that words count from the day of something named: `two days after GPT-9 (March 4)`.

The day in brackets is that of the thing. What the clause tells came so much later, and where the
words leave open how much (`shortly after GPT-9 (March 4)`), nobody knows when.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from llmdata.grammar.dates.counting_english import COUNT_EN
from llmdata.grammar.dates.offset import Offset, counted
from llmdata.grammar.dates.words import DateWords
from llmdata.grammar.hints import Hints
from llmdata.lazily import lazily

BASE, OVER = "base", "over"  # of a date that another is counted from; of that other
_WHAT = r"(?:[^,.;:()（）\n]|\.(?=\d)){2,60}?"
_TIED = r"\s*(?:[(（]\s*(?:on\s+)?|(?P<on>\s(?:on\s+(?:the\s+)?|in\s+(?:late\s+|early\s+|mid-)?|(?:which|that|who)\s+(?:[a-z]+\s+){1,3}on\s+)|['’]s\s+))\Z"
_NUMBERS = "|".join(COUNT_EN)
_COUNTED = lazily(
    rf"\b(?P<n>{_NUMBERS}|the|\d{{1,2}})\s+(?P<unit>day|week|fortnight|month)s?\s+(?P<way>after|before)\s+(?P<what>{_WHAT}){_TIED}",
    re.IGNORECASE,
)
_VAGUE = lazily(rf"\b(?:after|before|following|since)\s+(?P<what>{_WHAT}){_TIED}", re.IGNORECASE)
_BOUND = lazily(
    r"\b(?:(?:less|more|fewer)\s+than|within|over|under|barely|up\s+to|at\s+(?:least|most)|nearly|almost|about|around|roughly|some)\s+\Z",
    re.IGNORECASE,
)
_NAME = lazily(r"[A-Z]|\d")
_HINTS = Hints("after", "before", "following", "since")
_FAR = 100  # characters before a day in which it is counted from


def counted_over(text: str, found: list[DateWords], start: int) -> list[DateWords]:
    """Some dates, with those that are counted from them over what they are of."""
    return [words for date in found for words in _over(text, date, start)]


def _over(text: str, date: DateWords, start: int) -> Iterator[DateWords]:
    first = max(start, date.start - _FAR)
    plain = date.month is not None and date.until is None and date.relative is None
    if not plain or date.bearing != "at" or not _HINTS.stand_in(text, first, date.start):
        yield date
        return
    match = _COUNTED.search(text, first, date.start) or _VAGUE.search(text, first, date.start)
    if match is None or (match["on"] and not _NAME.search(match["what"])):
        yield date
        return
    if date.day is not None and (offset := _offset(text, match)) is not None:
        yield replace(date, start=match.start(), end=match.end("way"), beside=offset, counted=OVER)
    yield replace(date, counted=BASE)


def _offset(text: str, match: re.Match[str]) -> Offset | None:
    """How much later it was, where the words tell it."""
    if "n" not in match.groupdict():
        return None
    if _BOUND.search(text, max(0, match.start() - 16), match.start()):
        return None
    word, unit = match["n"].lower(), match["unit"].lower()
    number = 1 if word == "the" else COUNT_EN.get(word) or int(word)
    way = -1 if match["way"].lower() == "before" else 1
    # A number of weeks is no more than a rough time.
    return counted(way * number, unit, roughly=unit in ("week", "fortnight"))
