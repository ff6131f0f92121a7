"""Holidays that move from year to year, and some that do not but have names a date needs no month for.

Which day a holiday is depends on the year, which the context tells: here it is only named.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

# Days of the lunar calendar: month and day.
_LUNAR = {
    "new_year": (1, 1), "lantern": (1, 15), "dragon_boat": (5, 5), "sevens": (7, 7), "mid_autumn": (8, 15),
}  # fmt: skip
_FIXED = {"national": (10, 1), "labour": (5, 1), "independence": (7, 4)}

# What a text calls them. Words that also mean a whole week of holidays do not count.
_NAMES = {
    "大年初一": "new_year", "正月初一": "new_year", "农历新年": "new_year", "春节当天": "new_year", "春节前": "new_year", "春节后": "new_year", "春节假期前": "new_year",
    "除夕": "new_year_eve", "元宵节": "lantern", "七夕": "sevens", "端午节": "dragon_boat", "端午": "dragon_boat", "中秋节": "mid_autumn",
    "中秋": "mid_autumn", "国庆节": "national", "国庆当天": "national", "国庆前": "national", "国庆后": "national", "国庆假期前": "national", "国庆长假前": "national",
    "五一前": "labour", "五一劳动节": "labour", "五一当天": "labour", "感恩节": "thanksgiving",
    "the first day of the Lunar New Year": "new_year", "Lunar New Year's Day": "new_year",
    "Lunar New Year’s Day": "new_year", "Lunar New Year's Eve": "new_year_eve", "Lunar New Year’s Eve": "new_year_eve",
    "Chinese New Year": "new_year", "Lunar New Year": "new_year",
    "Thanksgiving Day": "thanksgiving", "Thanksgiving": "thanksgiving", "Independence Day": "independence",
}  # fmt: skip
_HINTS = (
    "初一", "新年", "除夕", "元宵", "七夕", "春节", "端午", "中秋", "国庆", "五一", "感恩节", "New Year", "Thanksgiving", "Independence",
)  # fmt: skip
# Behind such a word: no day is meant.
_NO_DAY = re.compile(
    r"\s*(?:后[续台端来者辈面]|假期|长假|黄金周|期间|档|的?气氛|大餐|火鸡|月饼|粽子|(?i:holidays?|week|weekend|break|dinner|turkey|gala))"
)
# What lies some time off a holiday is not on it (`离除夕还有一周`).
_OFF = re.compile(r"(?:离|距离?)\s*\Z|(?i:\b(?:week|day|month)s?\s+(?:to|from|until))\s+\Z")
_FIND = re.compile("|".join(sorted(map(re.escape, _NAMES), key=len, reverse=True)))

MOVABLE = frozenset(_NAMES.values())
# Holidays of several days, of which these are but the first; `大年初一` is that day alone.
_LONG = frozenset({"new_year", "national", "labour"})
_FIRST_DAY = ("大年", "正月")


def find_holidays(text: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """Where `text[start:end]` names a holiday, and which."""
    stretch = text[start:end]
    if not any(hint in stretch for hint in _HINTS):
        return
    for match in _FIND.finditer(text, start, end):
        first, last = match.span()
        if match.group().endswith(("前", "后")):
            last -= 1
        off = _OFF.search(text, max(0, match.start() - 16), match.start())
        if not off and not _NO_DAY.match(text, last):
            yield first, last, _NAMES[match.group()]


def lasts(name: str | None, words: str) -> bool:
    """Whether what `words` call so goes on for days, so that they do not tell when it is over."""
    return name in _LONG and not words.startswith(_FIRST_DAY)


def holiday(name: str, year: int) -> date:
    """The day of a holiday in a year; years of the lunar calendar are named after the year that they begin in."""
    if name in _FIXED:
        return date(year, *_FIXED[name])
    if name == "thanksgiving":
        first = date(year, 11, 1)
        return first + timedelta((3 - first.weekday()) % 7 + 21)
    if name == "new_year_eve":
        return holiday("new_year", year) - timedelta(1)
    from lunar_python import Lunar  # its tables: only for a text that names such a day

    day = Lunar.fromYmd(year, *_LUNAR[name]).getSolar()
    return date(day.getYear(), day.getMonth(), day.getDay())
