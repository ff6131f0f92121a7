"""Holidays that move from year to year, and some that do not but have names a date needs no month for.

Which day a holiday is depends on the year, which the context tells: here it is only named.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from llmdata.grammar.calendar import nth_weekday
from llmdata.grammar.hints import Hints
from llmdata.lazily import lazily

# Days of the lunar calendar: month and day.
_LUNAR = {
    "new_year": (1, 1), "lantern": (1, 15), "dragon_boat": (5, 5), "sevens": (7, 7), "ghosts": (7, 15),
    "mid_autumn": (8, 15), "double_ninth": (9, 9),
} | {f"new_year_{day}": (1, day) for day in range(2, 11)}  # fmt: skip
# Days of the sun's year.
_SOLAR = {"clear_bright": "清明", "winter_solstice": "DONG_ZHI"}
_FIXED = {
    "national": (10, 1), "labour": (5, 1), "independence": (7, 4), "women": (3, 8), "children": (6, 1),
    "mid_year_sale": (6, 18), "teachers": (9, 10), "singles": (11, 11), "twelfths": (12, 12),
    "christmas": (12, 25), "christmas_eve": (12, 24), "new_years_day": (1, 1), "halloween": (10, 31), "youth": (5, 4), "army": (8, 1),
    "pi": (3, 14), "juneteenth": (6, 19), "veterans": (11, 11), "bastille": (7, 14), "guy_fawkes": (11, 5),
    "groundhog": (2, 2), "earth": (4, 22), "cinco_de_mayo": (5, 5),
}  # fmt: skip
# The n-th such day of the week of a month: month, n (-1 for the last), weekday.
_NTH = {
    "mothers": (5, 2, 6), "fathers": (6, 3, 6), "memorial": (5, -1, 0), "labor": (9, 1, 0), "thanksgiving": (11, 4, 3),
    "king": (1, 3, 0), "presidents": (2, 3, 0), "columbus": (10, 2, 0),
}  # fmt: skip

# What a text calls them. Words that also mean a whole week of holidays do not count.
_NAMES = {
    "大年初一": "new_year", "正月初一": "new_year", "农历新年": "new_year", "正月十五": "lantern",
    "除夕夜": "new_year_eve", "除夕": "new_year_eve", "大年三十": "new_year_eve", "年三十": "new_year_eve", "大年夜": "new_year_eve",
    "元宵节": "lantern", "七夕": "sevens", "端午节": "dragon_boat", "端午": "dragon_boat", "中秋节": "mid_autumn", "中元节": "ghosts",
    "中秋": "mid_autumn", "国庆节": "national", "五一劳动节": "labour", "感恩节": "thanksgiving", "清明节": "clear_bright", "清明": "clear_bright", "冬至": "winter_solstice",
    "重阳节": "double_ninth", "母亲节": "mothers", "母親節": "mothers", "父亲节": "fathers", "父親節": "fathers", "劳动节": "labour", "勞動節": "labour",
    "妇女节": "women", "三八节": "women", "儿童节": "children", "兒童節": "children", "教师节": "teachers", "青年节": "youth", "建军节": "army", "國慶節": "national",
    "元宵節": "lantern", "端午節": "dragon_boat", "中秋節": "mid_autumn", "感恩節": "thanksgiving", "复活节": "easter", "復活節": "easter",
    "圣诞前夜": "christmas_eve", "聖誕前夜": "christmas_eve", "圣诞夜": "christmas_eve", "万圣夜": "halloween",
    "黑色星期五": "black_friday", "黑五": "black_friday", "网络星期一": "cyber_monday", "网购星期一": "cyber_monday",
    "the first day of the Lunar New Year": "new_year", "the first day of Lunar New Year": "new_year", "the first day of Chinese New Year": "new_year",
    "Lunar New Year's Day": "new_year", "Lunar New Year's Eve": "new_year_eve", "Chinese New Year's Eve": "new_year_eve",
    "Chinese New Year": "new_year", "Lunar New Year": "new_year",
    "Thanksgiving Day": "thanksgiving", "Thanksgiving": "thanksgiving", "Independence Day": "independence",
    "Mid-Autumn Festival": "mid_autumn", "Dragon Boat Festival": "dragon_boat", "Lantern Festival": "lantern",
    "Mother's Day": "mothers", "Father's Day": "fathers", "Memorial Day": "memorial", "Labor Day": "labor", "Labour Day": "labour", "May Day": "labour",
    "Black Friday": "black_friday", "Cyber Monday": "cyber_monday", "Singles' Day": "singles", "Singles Day": "singles",
    "Martin Luther King Day": "king", "MLK Day": "king", "Presidents' Day": "presidents", "Presidents Day": "presidents", "Columbus Day": "columbus",
    "Veterans Day": "veterans", "Veterans' Day": "veterans", "Juneteenth": "juneteenth", "Pi Day": "pi", "Groundhog Day": "groundhog", "Earth Day": "earth",
    "Cinco de Mayo": "cinco_de_mayo", "Bastille Day": "bastille", "Guy Fawkes Night": "guy_fawkes", "Bonfire Night": "guy_fawkes",
    "Easter Sunday": "easter", "Easter Monday": "easter_monday", "Good Friday": "good_friday", "Easter": "easter",
    "International Women's Day": "women", "Women's Day": "women", "Teachers' Day": "teachers", "Children's Day": "children",
} | {
    f"{month}初{day}": f"new_year_{number}"
    for month in ("大年", "正月", "农历正月")
    for number, day in enumerate("二三四五六七八九十", 2)
}  # fmt: skip
_NAMES |= {name.replace("'", "’"): day for name, day in _NAMES.items() if "'" in name}
# Behind a year, or beside words that tell a day, these are that day; alone they mean the whole
# time of the feast as well.
_OF_YEAR = {
    "春节": "new_year", "春節": "new_year", "国庆": "national", "國慶": "national", "五一": "labour", "六一": "children", "618": "mid_year_sale",
    "双十一": "singles", "雙十一": "singles", "双11": "singles", "双十二": "twelfths", "元宵": "lantern", "圣诞": "christmas", "聖誕": "christmas",
}  # fmt: skip
_HINTS = Hints(*(word.lower() for word in (
    "初", "正月", "新年", "除夕", "三十", "大年", "元宵", "七夕", "春节", "端午", "中秋", "中元", "国庆", "五一", "感恩", "清明", "冬至", "圣诞", "聖誕", "万圣夜", "黑", "网络星期一", "网购星期一",
    "重阳", "母亲节", "母親節", "父亲节", "父親節", "劳动节", "勞動節", "妇女节", "三八节", "儿童节", "兒童節", "教师节", "青年节", "建军节", "复活节", "復活節", "春節", "國慶", "六一", "618", "双十", "雙十", "双11",
    "New Year", "Thanksgiving", "Independence", "Festival", "'s Day", "’s Day", "s' Day", "s’ Day", " Day", "Black Friday", "Cyber Monday", "Singles",
    "Easter", "Good Friday", "Juneteenth", "Cinco", "Fawkes", "Bonfire",
)))  # fmt: skip
# Behind such a word: no day is meant.
_NO_DAY = lazily(
    r"\s*(?:后[续台端来者辈面]|假期(?!前)|长假(?!前)|黄金周|期间|期間|大促|购物|促销|档|的?气氛|大餐|火鸡|月饼|粽子|上河图|(?i:holidays?|week|weekend|break|dinner|turkey|gala|eggs?|bunny)\b)"
)
# What lies some time off a holiday is not on it (`离除夕还有一周`).
_OFF = lazily(r"(?:离|距离?)\s*\Z|(?i:\b(?:week|day|month)s?\s+(?:to|from|until))\s+\Z")


def _any_of(names: Iterable[str]) -> str:
    return "|".join(sorted(map(re.escape, names), key=len, reverse=True))


_DAY_OF_IT = r"(?=\s*(?:(?:假期|长假)?前(?![沿端景所者途提言瞻])|后(?!续|台|端|来|者|辈|面)|当[天日晚]|當[天日晚]|那一?[天晚]|次日|翌日|第二天))"
_FIND = lazily(
    rf"(?<=年)\s*的?\s*(?P<of_year>{_any_of(_OF_YEAR)})(?!\d|[前后节節])"
    rf"|(?<![\d.A-Za-z])(?P<beside>{_any_of(_OF_YEAR)}){_DAY_OF_IT}"
    r"|(?:(?<=before\s)|(?<=after\s)|(?<=before\sthe\s)|(?<=after\sthe\s))(?P<turn>New\sYear)(?!['’]s|\s+[A-Z])\b"
    rf"|(?P<name>{_any_of(_NAMES)})"
)

MOVABLE = frozenset({*_NAMES.values(), *_OF_YEAR.values(), "new_years_day"})
# Holidays of several days, of which these are but the first; `大年初一` is that day alone.
_LONG = frozenset({"new_year", "national", "labour"})
_FIRST_DAY = ("大年", "正月")


def find_holidays(text: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """Where `text[start:end]` names a holiday, and which."""
    if not _HINTS.stand_in(text, start, end):
        return
    for match in _FIND.finditer(text, start, end):
        first, last = match.span(match.lastgroup or 0)
        off = _OFF.search(text, max(0, match.start() - 16), match.start())
        if not off and not _NO_DAY.match(text, last):
            words = text[first:last]
            yield first, last, _NAMES.get(words) or _OF_YEAR.get(words) or "new_years_day"


def lasts(name: str | None, words: str) -> bool:
    """Whether what `words` call so goes on for days, so that they do not tell when it is over."""
    return name in _LONG and not words.startswith(_FIRST_DAY)


# Days that lie so many behind another holiday.
_BEHIND = {
    "black_friday": ("thanksgiving", 1), "cyber_monday": ("thanksgiving", 4), "new_year_eve": ("new_year", -1),
    "good_friday": ("easter", -2), "easter_monday": ("easter", 1),
}  # fmt: skip


def holiday(name: str, year: int) -> date:
    """The day of a holiday in a year; years of the lunar calendar are named after the year that they begin in."""
    if name in _FIXED:
        return date(year, *_FIXED[name])
    if name in _NTH:
        at = nth_weekday(year, *_NTH[name])
        assert at is not None  # each month has four of them
        return at
    if name in _BEHIND:
        other, days = _BEHIND[name]
        return holiday(other, year) + timedelta(days)
    if name == "easter":
        return _easter(year)
    from lunar_python import Lunar  # its tables: only for a text that names such a day

    if name in _SOLAR:
        day = Lunar.fromYmd(year, 6, 1).getJieQiTable()[_SOLAR[name]]
    else:
        day = Lunar.fromYmd(year, *_LUNAR[name]).getSolar()
    return date(day.getYear(), day.getMonth(), day.getDay())


def _easter(year: int) -> date:
    """Easter Sunday, by the rule of the Gregorian calendar."""
    century, golden = year // 100, year % 19
    moon = (century - century // 4 - (8 * century + 13) // 25 + 19 * golden + 15) % 30
    moon -= (moon // 28) * (1 - (29 // (moon + 1)) * ((21 - golden) // 11))
    weekday = (year + year // 4 + moon + 2 - century + century // 4) % 7
    behind = moon - weekday
    month = 3 + (behind + 40) // 44
    return date(year, month, behind + 28 - 31 * (month // 4))
