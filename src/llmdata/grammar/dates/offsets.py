"""Words that count from the date told last: `two days later`, `the next day`, 两天后, 次日, 月底.

What they count from is settled by ``llmdata.mentions``; here they are only read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from llmdata.grammar.calendar import DateValue, day_value, interval, month_value, year_value
from llmdata.grammar.hints import Hints
from llmdata.grammar.numerals import chinese_number
from llmdata.lazily import lazily

COUNT_EN = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
}  # fmt: skip
_UNITS = {
    "hour": "hour", "hours": "hour", "小时": "hour", "day": "day", "days": "day", "天": "day",
    "日": "day", "week": "week", "weeks": "week", "fortnight": "fortnight", "周": "week",
    "星期": "week", "礼拜": "week", "month": "month", "months": "month", "月": "month",
    "year": "year", "years": "year", "年": "year",
}  # fmt: skip
_WEEKDAYS = ("mon", "tues", "wednes", "thurs", "fri", "satur", "sun")
_DAYS = {"hour": 0, "day": 1, "week": 7, "fortnight": 14}

_ROUGHLY_EN = r"(?P<about>(?:about|around|roughly|some|almost|nearly|over|barely|more\s+than|less\s+than)\s+)?"
_ENGLISH = lazily(
    rf"""(?<![A-Za-z0-9])(?i:
      {_ROUGHLY_EN}(?P<n>an?(?:\s+single)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{{1,2}})(?:\s+(?P<few>few|couple\s+of))?
        \s+(?P<unit>hours?|days?|weeks?|fortnight|months?|years?)\s+(?P<way>later|after\s+that|afterwards?|earlier|before\s+that|(?:after|before)(?=\s*(?:[,.;:)—]|\Z))|ago|old(?=\s*(?:[,.;:)—]|\Z)|\s+(?:and|but|now)\b))
     |(?P<hours>hours)\s+(?:later|afterwards)|within\s+(?:(?:the|an)\s+(?P<hour>hour)|(?P<hours2>hours|minutes))
     |(?:on\s+)?the\s+(?:very\s+)?(?P<edge>last|final|first)\s+day\s+of\s+(?:the|that)\s+month
     |the\s+(?P<unit3>month)\s+before(?=\s*[,.;:)—]|\s+(?:that|this)\b)
     |the\s+(?:very\s+)?(?:next|following)\s+(?P<unit2>day|week|month|year)
     |the\s+(?:day|morning)\s+(?P<way2>after|before)(?=\s*[,.;:)—]|\s+(?:that|this)\b)
     |(?:late(?:r)?|earl(?:y|ier)|mid(?:way)?)\s+(?:in|that)\s+(?P<month>(?:the\s+)?(?:same\s+)?month)
     |(?:opened|closed\s+out|closed|ended|began|started|rounded\s+off|finished)\s+(?P<month2>(?:the|that)\s+month)
     |before\s+(?P<month3>(?:the|that)\s+month)\s+was\s+(?:out|over)
     |(?:on\s+|that\s+|the\s+(?:next|following)\s+|(?<![a-z,]\s)(?=\w+day\s*[.:—–-]))(?P<weekday>mon|tues|wednes|thurs|fri|satur|sun)day
     |(?P<hour3>(?<=[a-z]ed\s)at\s+the\s+same\s+time|(?:(?<=[.!?]\s)|(?<=\n)|(?<![\s\S]))[Ii]n\s+the\s+(?:morning|afternoon|evening)(?!\s+of\b))
     |(?P<that>that)\s+(?:very\s+|same\s+)?(?:day|evening|morning|afternoon|night)
    )(?![A-Za-z0-9])""",
    re.VERBOSE,
)  # fmt: skip
_NUMERAL = r"[一二两三四五六七八九十]{1,3}|\d{1,2}"
_CHINESE = lazily(
    rf"""
      (?P<about>大约|大概|差不多|将近|近|约|不到|过了大约)?\s*(?P<over>隔(?=[一二两三四五六七八九十\d]+\s*[天日周])|隔了|又过了|再过|过了|又隔了|时隔)?\s*(?P<n>{_NUMERAL}|半)\s*(?P<few>多|来)?\s*(?:个\s*)?(?P<unit>小时|天|日|周|星期|礼拜|月|年)
        (?P<way>(?:之|以)?后(?!续|者|台|端|来)|(?:之|以)?前(?=[，,]))?
     |(?P<next>次日|翌日|第二天|隔天|隔日|转天)
     |(?P<nextmonth>[次翌]月|(?:第二|下)个?月(?![^，。；]{{0,6}}(?:将|会|要|计划|有望|预计|还|再)))
     |(?P<nextweek>下一?周|次周)(?=[，,一二三四五六日])
     |(?P<same_week>同一?周|同一?个?星期)(?:里|内)?
     |(?<![\d一二三四五六七八九十个每当本同\u4e00-\u9fff])(?P<part>月[初中底末]|[上中下]旬)(?=[，,、\s的]|[\u4e00-\u9fffA-Za-z])(?!薪|费|租|销)
    """,
    re.VERBOSE,
)  # fmt: skip
# What the pattern above may begin with, in a set that is sought fast; a numeral needs its unit.
_BEGINNING_ZH = lazily(
    r"[大差将近约不过隔又再时次翌第转同月上中下半一二两三四五六七八九十\d]"
    r"(?:(?<=[近约隔翌])|(?<=[大差将不过又再时次第转同月上中下])(?=[约概不近到了过隔日周二天一初中底末旬月个])"
    r"|(?<=[半一二两三四五六七八九十\d])"
    r"(?=[一二两三四五六七八九十\d]{0,2}\s*[多来]?\s*(?:个\s*)?[小天日周星礼月年]))"
)
# The day on which the text was written, told as what something is as of.
_WRITING = lazily(
    r"(?<![A-Za-z])(?i:as\s+I\s+(?:write|type)(?:\s+(?:this|these\s+words))?|as\s+of\s+(?:today|now|this\s+(?:week|morning|evening)|(?:this\s+)?writing|press\s+time|publication)"
    r"|at\s+(?:the\s+)?time\s+of\s+writing|at\s+press\s+time|(?:as|when|before|the\s+day)\s+(?:we|this(?:\s+\w+)?|it)\s+(?:went|goes|go)\s+to\s+press)(?![A-Za-z])"
    r"|截至[^，。；\d]{0,8}?(?:今天|今日|本周|这周|目前|现在|此刻|发稿|成稿)(?:为止|时)?|(?:写这篇|写到这|发稿|成文|落笔)[^，。；\d]{0,5}?(?:时候?|今天)"
)
# Days and weeks told from the day of writing; `today` may be any time now.
_THEN = lazily(
    r"(?<![A-Za-z])(?i:(?<!like\s)(?:(?P<day>yesterday|(?<!the\s)last\s+night)(?![’']s)|(?<!the\s)(?P<week>last|(?<!as\sof\s)this)\s+week(?!\s+(?:of|in|after|before)\b|-?end)))(?![A-Za-z])"
    r"|(?<![像如似])(?:(?P<day_zh>昨[天日])(?!之)|(?P<week_zh>(?:上|(?<!截至)[本这])(?:个?星期|一?周))(?![末一二三四五六日天刊年期]))"
)
# Without one of these words there is no such date: most texts between two names have none.
_HINTS_EN = Hints(
    "later", "after that", "afterward", "earlier", "before that", "next", "following", "the day",
    "that ", "month", " after", " before", " ago", " old", "in the morning", "in the afternoon",
    "in the evening", "same time", "morning after", "within", "nday", "sday", "iday", "urday",
)  # fmt: skip
_HINTS_WRITING = Hints("writ", "typ", "as of", "press", "截至", "稿", "成文", "落笔", "写")
_HINTS_THEN = Hints(
    "yesterday", "last night", "last week", "this week", "昨天", "昨日", "周", "星期"
)
_HINTS_ZH = Hints(
    *"后過过隔次翌周旬", "月初", "月中", "月底", "月末", "第二", "转天", "下个月", "下月"
)


@dataclass(frozen=True, slots=True)
class Offset:
    """How far from the date told last: days or months, perhaps only roughly; or within its month."""

    days: int = 0
    months: int = 0
    roughly: bool = False
    same_month: bool = False
    writing: bool = False  # the day on which the text was written, or what counts from it
    edge: str = ""  # the first or the last day of that month
    unknown: bool = False  # some time behind a day that is not told
    near: bool = False  # told of a date in the same sentence, or else of the time of writing
    weekday: int | None = None  # the next such day of the week, Monday being 0
    week: bool = False  # the whole week, from Monday to Sunday

    @property
    def now(self) -> bool:
        """Whether it is the day of writing itself."""
        return self.writing and not self.days and not self.months and not self.week

    def value(self, base: DateValue) -> DateValue | None:
        """The date that lies so far from another; None where that one is too coarse for it, or unknown."""
        if self.unknown or base.precision not in ("day", "month"):
            return None
        start = base.start
        if self.same_month:
            month = month_value(start.year, start.month)
            day = {"first": month.start, "last": month.end}.get(self.edge)
            return day_value(day.year, day.month, day.day) if day else month
        if self.months % 12 == 0 and self.months:
            return year_value(start.year + self.months // 12)
        if self.months:
            total = start.year * 12 + start.month - 1 + self.months
            return month_value(total // 12, total % 12 + 1)
        if base.precision != "day":
            return None
        if self.now:
            return base
        days = self.days if self.weekday is None else (self.weekday - start.weekday() - 1) % 7 + 1
        at: date = start + timedelta(days=days)
        if self.week:
            monday = at - timedelta(days=at.weekday())
            return interval(*(_day(monday + timedelta(days=more)) for more in (0, 6)))
        if self.roughly:
            return month_value(at.year, at.month)
        return _day(at)


def _day(at: date) -> DateValue:
    value = day_value(at.year, at.month, at.day)
    assert value is not None  # a date is a day
    return value


@dataclass(frozen=True, slots=True)
class OffsetWords:
    """Where such words stand, and what they say."""

    start: int
    end: int
    offset: Offset


def find_offsets(text: str, start: int, end: int) -> Iterator[OffsetWords]:
    """All words in `text[start:end]` that count from the date told last, in order."""
    if _HINTS_WRITING.stand_in(text, start, end):
        for match in _WRITING.finditer(text, start, end):
            yield OffsetWords(*match.span(), Offset(writing=True))
    if _HINTS_THEN.stand_in(text, start, end):
        for match in _THEN.finditer(text, start, end):
            week = match["week"] or match["week_zh"]
            back = (7 if week.lower() in ("last", *_LAST_WEEK) else 0) if week else 1
            yield OffsetWords(*match.span(), Offset(days=-back, week=bool(week), writing=True))
    if _HINTS_ZH.stand_in(text, start, end):
        for match in _all_chinese(text, start, end):
            if (offset := _chinese(match)) is not None:
                yield OffsetWords(match.start(), match.end(), offset)
    if _HINTS_EN.stand_in(text, start, end):
        for match in _ENGLISH.finditer(text, start, end):
            if (offset := _english(match)) is None:
                continue
            words = match.group()
            yield OffsetWords(match.start() + len(words) - len(words.lstrip()), match.end(), offset)


_LAST_WEEK = ("上周", "上一周", "上星期", "上个星期")

# Behind a holiday: `圣诞节前一周`, `春节后第二天`, `端午节前`, `圣诞前后`.
_BESIDE = lazily(
    rf"\s*(?:假期|长假)?的?(?:(?P<around>前后)|(?:之|过)?(?P<way>前|后(?![续台端来者辈面]))(?:夕|(?:的|那|大约|大概|差不多|约|整整)*(?P<nth>第)?(?P<n>{_NUMERAL})\s*个?(?P<unit>天|日|周|星期|礼拜)(?P<within>[内里左之]|上下)?)?)(?![，。]?(?:必须|一定要))"
)


def find_beside(text: str, start: int, end: int, lasts: bool = False) -> OffsetWords | None:
    """How far from the holiday that ends at `start` the words behind it are.

    Of one that lasts for days nobody knows on which day it was over: `春节后第二天` is no day.
    """
    match = _BESIDE.match(text, start, end)
    if match is None:
        return None
    if match["around"]:
        return OffsetWords(start, match.end(), Offset(roughly=True))
    sign = -1 if match["way"] == "前" else 1
    lasts = lasts and match["way"] == "后"
    if match["n"] is None:
        return OffsetWords(start, match.end(), Offset(days=sign, roughly=True, unknown=lasts))
    words = match["n"].replace("两", "二")
    number = (int(words) if words.isdigit() else chinese_number(words)) or 0
    number -= bool(match["nth"]) and sign > 0 and number > 1  # the second day behind it is the next
    days = sign * number * _DAYS[_UNITS[match["unit"]]]
    roughly = match["within"] is not None or _UNITS[match["unit"]] != "day"
    unknown = lasts and not roughly
    return OffsetWords(start, match.end(), Offset(days=days, roughly=roughly, unknown=unknown))


def _all_chinese(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """The matches of the Chinese pattern, tried only where it may begin."""
    position = start
    for place in _BEGINNING_ZH.finditer(text, start, end):
        if place.start() >= position:
            match = _CHINESE.match(text, place.start(), end)
            if match is not None:
                position = match.end()
                yield match


def _english(match: re.Match[str]) -> Offset | None:
    if match["hours"] or match["hour"] or match["hours2"] or match["hour3"]:
        return Offset()
    if edge := match["edge"]:
        return Offset(same_month=True, edge="first" if edge.lower() == "first" else "last")
    if match["unit3"]:
        return Offset(months=-1)
    if match["month"] or match["month2"] or match["month3"]:
        return Offset(same_month=True)
    if match["that"]:
        return Offset()
    if weekday := match["weekday"]:
        return Offset(weekday=_WEEKDAYS.index(weekday.lower()))
    if unit := match["unit2"]:
        return _offset(1, unit, roughly=unit == "week")
    if way := match["way2"]:
        return Offset(days=1 if way == "after" else -1)
    words = match["n"].lower().split()[0]
    number = int(words) if words.isdigit() else COUNT_EN[words]
    way = match["way"].lower()
    if way in ("ago", "old"):
        return _ago(match, number)
    back = way.startswith(("earlier", "before"))
    hours = match["unit"].lower().startswith("hour")  # a few of them leave the day as it is
    roughly = bool(match["about"] or match["few"]) and not hours
    return _offset(-number if back else number, match["unit"], roughly)


_IS = lazily(r"\b(?:is|are)(?:\s+(?:only|just|barely|all\s+of))?\s*\Z", re.IGNORECASE)


def _ago(match: re.Match[str], number: int) -> Offset | None:
    """What counts from the day of writing: `two weeks ago`, `X is a week old`."""
    unit = _UNITS[match["unit"].lower()]
    old = match["way"].lower() == "old"
    if unit == "hour" or (old and unit == "year"):
        return None
    if old and not _IS.search(match.string, max(0, match.start() - 24), match.start()):
        return None
    rough = bool(match["about"] or match["few"])
    return replace(_offset(-number, unit, rough), writing=True)


def _chinese(match: re.Match[str]) -> Offset | None:
    if match["next"]:
        return Offset(days=1)
    if words := match["nextmonth"]:
        return Offset(months=1, near=words.startswith("下"))
    if match["nextweek"]:
        return Offset(days=7, roughly=True)
    if match["same_week"]:
        return Offset(roughly=True)
    if match["part"]:
        return Offset(same_month=True)
    way, over = match["way"], match["over"]
    if not way and not over:
        return None  # a length, no date
    roughly = bool(match["about"] or match["few"] or (over or "").startswith("时隔"))
    if match["n"] == "半":
        return Offset(days=15, roughly=True) if match["unit"] == "月" else None
    number = (
        int(match["n"]) if match["n"].isdigit() else chinese_number(match["n"].replace("两", "二"))
    )
    if not number:
        return None
    back = bool(way) and "前" in way
    return _offset(-number if back else number, match["unit"], roughly)


def _offset(number: int, unit: str, roughly: bool = False) -> Offset:
    kind = _UNITS[unit.lower()]
    if kind in _DAYS:
        return Offset(days=number * _DAYS[kind], roughly=roughly)
    return Offset(months=number * (12 if kind == "year" else 1), roughly=roughly)
