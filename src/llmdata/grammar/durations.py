"""Lengths of time in more than one number: `4 hours and 49 minutes`, `2h42`, `两个半小时`, `half an hour`."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from llmdata.grammar.numerals import IN_WORDS, SMALL_WORDS, number
from llmdata.lazily import lazily

_DURATION = lazily(
    rf"(?P<hours>\d{{1,3}}|{IN_WORDS})\s*(?P<hour>个?小时|(?i:hours?\b|hrs?\b|h(?![a-z])))\s*(?:and\s+|又|零)?(?P<minutes>[0-5]?\d(?!\d)|{IN_WORDS})"
    r"(?:\s*(?P<unit>分钟|分(?!之)|(?i:minutes?\b|mins?\b|m\b))|(?=\s*(?:[.,;:!)，。；：！）、](?!\d)|\Z)))"
)
_UNIT = "(?i:hour|month|week|year)"
_HALVES = lazily(
    rf"(?:(?P<digits>\d{{1,3}})|(?P<zh>[一两二三四五六七八九十]))\s*(?:个半\s*(?P<u>小时|钟头|月)|个?(?P<u2>小时|钟头|年)半)"
    rf"|半\s*个?(?P<u3>小时|钟头|月(?!\s*\d)|年)"
    rf"|(?P<en>(?i:{'|'.join(SMALL_WORDS)}|\d{{1,3}}))\s+and\s+a\s+half\s+(?P<u4>{_UNIT})s?\b"
    rf"|(?i:half\s+an?)\s+(?P<u5>{_UNIT})\b|(?P<one>(?i:an?))\s+(?P<u6>{_UNIT})\s+and\s+a\s+half\b"
)
# Where such a length begins, for those who look for signs of numbers first.
HALF_ZH = r"个半|个?(?:小时|钟头|年)半"
HALF_EN = rf"alf\s+an?\s+{_UNIT}|n?\s+{_UNIT}\s+and\s+a\s+half"
_UNITS = {"小时": "hour", "钟头": "hour", "月": "month", "年": "year"}
_PART = lazily(r"[上下前后头大小多]\Z")  # `上半年` is a date


class Duration(NamedTuple):
    """A length of time, with the words for its unit."""

    span: tuple[int, int]
    value: Decimal
    unit: str
    words: tuple[int, int]


def duration_at(text: str, start: int, end: int) -> Duration | None:
    """The length of time that begins at a place."""
    if match := _DURATION.match(text, start, end):
        hours, minutes = number(match["hours"]), number(match["minutes"])
        words = match.span("unit" if match["unit"] else "hour")  # `managed 2 hours 42.`
        if hours is not None and minutes is not None:
            return Duration(match.span(), hours * 60 + minutes, "minute", words)
    match = _HALVES.match(text, start, end)
    if match is None or (match["u3"] and _PART.search(text, max(0, start - 1), start)):
        return None
    said = match["digits"] or match["zh"] or match["en"]
    whole = number(said) if said else Decimal(1 if match["one"] else 0)
    group = match.lastgroup or "u"
    if whole is None:
        return None
    unit = match[group].lower()
    value = whole + Decimal("0.5")
    return Duration(match.span(), value, _UNITS.get(unit, unit), match.span(group))
