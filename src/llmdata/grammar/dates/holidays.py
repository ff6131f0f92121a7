"""Holidays that move from year to year, and some that do not but have names a date needs no month for.

Which day a holiday is depends on the year, which the context tells: here it is only named.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from llmdata.lazily import lazily

# Days of the lunar calendar: month and day.
_LUNAR = {
    "new_year": (1, 1), "lantern": (1, 15), "dragon_boat": (5, 5), "sevens": (7, 7), "mid_autumn": (8, 15), "double_ninth": (9, 9),
}  # fmt: skip
_FIXED = {
    "national": (10, 1), "labour": (5, 1), "independence": (7, 4), "women": (3, 8), "children": (6, 1),
    "mid_year_sale": (6, 18), "teachers": (9, 10), "singles": (11, 11), "twelfths": (12, 12),
}  # fmt: skip
# The n-th such day of the week of a month: month, n (0 being the first, -1 the last), weekday.
_NTH = {
    "mothers": (5, 1, 6), "fathers": (6, 2, 6), "memorial": (5, -1, 0), "labor": (9, 0, 0), "thanksgiving": (11, 3, 3),
}  # fmt: skip

# What a text calls them. Words that also mean a whole week of holidays do not count.
_NAMES = {
    "大年初一": "new_year", "正月初一": "new_year", "农历新年": "new_year", "春节当天": "new_year", "春节前": "new_year", "春节后": "new_year", "春节假期前": "new_year",
    "除夕": "new_year_eve", "元宵节": "lantern", "七夕": "sevens", "端午节": "dragon_boat", "端午": "dragon_boat", "中秋节": "mid_autumn",
    "中秋": "mid_autumn", "国庆节": "national", "国庆当天": "national", "国庆前": "national", "国庆后": "national", "国庆假期前": "national", "国庆长假前": "national",
    "五一前": "labour", "五一劳动节": "labour", "五一当天": "labour", "感恩节": "thanksgiving",
    "重阳节": "double_ninth", "母亲节": "mothers", "母親節": "mothers", "父亲节": "fathers", "父親節": "fathers", "劳动节": "labour", "勞動節": "labour",
    "妇女节": "women", "儿童节": "children", "兒童節": "children", "教师节": "teachers", "春節當天": "new_year", "春節前": "new_year", "國慶節": "national",
    "國慶當天": "national", "國慶前": "national", "元宵節": "lantern", "端午節": "dragon_boat", "中秋節": "mid_autumn", "感恩節": "thanksgiving",
    "the first day of the Lunar New Year": "new_year", "Lunar New Year's Day": "new_year",
    "Lunar New Year’s Day": "new_year", "Lunar New Year's Eve": "new_year_eve", "Lunar New Year’s Eve": "new_year_eve",
    "Chinese New Year": "new_year", "Lunar New Year": "new_year",
    "Thanksgiving Day": "thanksgiving", "Thanksgiving": "thanksgiving", "Independence Day": "independence",
    "Mid-Autumn Festival": "mid_autumn", "Dragon Boat Festival": "dragon_boat", "Lantern Festival": "lantern",
    "Mother's Day": "mothers", "Mother’s Day": "mothers", "Father's Day": "fathers", "Father’s Day": "fathers",
    "Memorial Day": "memorial", "Labor Day": "labor", "Labour Day": "labour", "Black Friday": "black_friday",
    "Cyber Monday": "cyber_monday", "Singles' Day": "singles", "Singles’ Day": "singles", "Singles Day": "singles",
}  # fmt: skip
# Behind a year these are its day; alone they mean the whole time of the feast as well.
_OF_YEAR = {
    "春节": "new_year", "春節": "new_year", "国庆": "national", "國慶": "national", "五一": "labour", "六一": "children", "618": "mid_year_sale",
    "双十一": "singles", "雙十一": "singles", "双11": "singles", "双十二": "twelfths", "元宵": "lantern",
}  # fmt: skip
_HINTS = (
    "初一", "新年", "除夕", "元宵", "七夕", "春节", "端午", "中秋", "国庆", "五一", "感恩", "New Year", "Thanksgiving", "Independence",
    "重阳", "母亲节", "母親節", "父亲节", "父親節", "劳动节", "勞動節", "妇女节", "儿童节", "兒童節", "教师节", "春節", "國慶", "六一", "618", "双十", "雙十", "双11",
    "Festival", "er's Day", "er’s Day", "Memorial", "Labor Day", "Labour Day", "Black Friday", "Cyber Monday", "Singles",
)  # fmt: skip
# Behind such a word: no day is meant.
_NO_DAY = lazily(
    r"\s*(?:后[续台端来者辈面]|假期|长假|黄金周|期间|期間|大促|购物|促销|档|的?气氛|大餐|火鸡|月饼|粽子|(?i:holidays?|week|weekend|break|dinner|turkey|gala))"
)
# What lies some time off a holiday is not on it (`离除夕还有一周`).
_OFF = lazily(r"(?:离|距离?)\s*\Z|(?i:\b(?:week|day|month)s?\s+(?:to|from|until))\s+\Z")


def _any_of(names: Iterable[str]) -> str:
    return "|".join(sorted(map(re.escape, names), key=len, reverse=True))


_FIND = lazily(
    rf"(?<=年)\s*的?\s*(?P<of_year>{_any_of(_OF_YEAR)})(?!\d|[前后節节])|(?P<name>{_any_of(_NAMES)})"
)

MOVABLE = frozenset({*_NAMES.values(), *_OF_YEAR.values()})
# Holidays of several days, of which these are but the first; `大年初一` is that day alone.
_LONG = frozenset({"new_year", "national", "labour"})
_FIRST_DAY = ("大年", "正月")


def find_holidays(text: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """Where `text[start:end]` names a holiday, and which."""
    stretch = text[start:end]
    if not any(hint in stretch for hint in _HINTS):
        return
    for match in _FIND.finditer(text, start, end):
        first, last = match.span(match.lastgroup or 0)
        if match.group().endswith(("前", "后")):
            last -= 1
        off = _OFF.search(text, max(0, match.start() - 16), match.start())
        if not off and not _NO_DAY.match(text, last):
            name = match["name"]
            yield first, last, _NAMES[name] if name else _OF_YEAR[match["of_year"]]


def lasts(name: str | None, words: str) -> bool:
    """Whether what `words` call so goes on for days, so that they do not tell when it is over."""
    return name in _LONG and not words.startswith(_FIRST_DAY)


_AFTER_THANKSGIVING = {"black_friday": 1, "cyber_monday": 4}


def _nth_weekday(year: int, month: int, nth: int, weekday: int) -> date:
    first = date(year, month, 1)
    day = first + timedelta((weekday - first.weekday()) % 7)
    if nth >= 0:
        return day + timedelta(7 * nth)
    return day + timedelta(28 if (day + timedelta(28)).month == month else 21)


def holiday(name: str, year: int) -> date:
    """The day of a holiday in a year; years of the lunar calendar are named after the year that they begin in."""
    if name in _FIXED:
        return date(year, *_FIXED[name])
    if name in _NTH:
        return _nth_weekday(year, *_NTH[name])
    if name in _AFTER_THANKSGIVING:
        return holiday("thanksgiving", year) + timedelta(_AFTER_THANKSGIVING[name])
    if name == "new_year_eve":
        return holiday("new_year", year) - timedelta(1)
    from lunar_python import Lunar  # its tables: only for a text that names such a day

    day = Lunar.fromYmd(year, *_LUNAR[name]).getSolar()
    return date(day.getYear(), day.getMonth(), day.getDay())
