"""Words that tell a date, in Chinese and English.

:func:`find_dates` reads what the words themselves say; what they leave to the context (the year
of a bare month, the year that `去年` means) is filled in later by ``llmdata.mentions``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from llmdata.grammar.calendar import (
    DateValue,
    day_value,
    interval,
    month_value,
    part_value,
    year_value,
)
from llmdata.grammar.holidays import MOVABLE, find_holidays, holiday, lasts
from llmdata.grammar.numerals import chinese_number
from llmdata.grammar.offsets import COUNT_EN, Offset, OffsetWords, find_beside, find_offsets

_ZH_NUM = "[一二三四五六七八九十]"
LAST_DAY = -1  # the last day of a month, whose number the calendar knows
_MONTHS = (
    "january february march april may june july august september october november december"
).split()
_MONTH_NUMBER = {name: i for i, name in enumerate(_MONTHS, 1)}
_MONTH_NUMBER |= {name[:3]: i for i, name in enumerate(_MONTHS, 1)} | {"sept": 9}
_PART_ZH = {
    "初": "early", "中": "mid", "底": "late", "末": "late", "终": "late",
    "上半年": "H1", "下半年": "H2", "春": "spring", "夏": "summer", "秋": "autumn", "冬": "winter",
    "一": "Q1", "二": "Q2", "三": "Q3", "四": "Q4",
}  # fmt: skip
_PART_EN = {
    "early": "early", "start": "early", "beginning": "early", "first": "early", "opening": "early",
    "mid": "mid", "middle": "mid", "late": "late", "end": "late", "last": "late",
    "closing": "late", "final": "late", "fall": "autumn",
}  # fmt: skip
# Fixed days only: those that move are in `holidays`.
_HOLIDAYS = {
    "圣诞": (12, 25), "聖誕": (12, 25), "元旦": (1, 1), "平安": (12, 24), "双十": (11, 11), "双11": (11, 11),
    "万圣": (10, 31), "跨年": (12, 31), "愚人": (4, 1), "情人": (2, 14),
    "christmas": (12, 25), "christmas day": (12, 25), "christmas eve": (12, 24), "boxing day": (12, 26),
    "new year's eve": (12, 31), "new year's day": (1, 1), "halloween": (10, 31),
    "valentine's day": (2, 14), "st patrick's day": (3, 17), "april fools' day": (4, 1), "april fool's day": (4, 1),
}  # fmt: skip
_ORDINAL = {"first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4, "last": 4}

_CHINESE = rf"""
(?:
  (?:(?P<y>(?:19|20)\d\d)\s*年(?![代来来前齡龄])\s*(?:度(?!过))?
    |(?<!\d)(?P<y2>2\d)\s*年(?=\s*(?:\d|[初中底末上下第Q春夏秋冬一二三四五六七八九十]))
    |(?P<zy>二[〇零][〇零一二三四五六七八九]{{2}})年
    |(?P<ry>今年|去年|前年|明年|本年度?|同年|当年|當年|次年|翌年))
  \s*的?\s*(?:
     (?P<p1>年?[初中底末](?![\u4e00-\u9fff]*?模型))(?:几?个?月)?
    |(?P<p2>上半年|下半年)
    |(?P<p3>[春夏秋冬])[季天]?(?:节)?
    |第?(?P<p4>[一二三四1-4])\s*季度?|Q(?P<p5>[1-4])
    |(?P<h1>圣诞|聖誕|元旦)节?
    |(?P<m1>1[0-2]|0?[1-9](?!\d)|十[一二]?|[一二三四五六七八九])\s*月(?:份(?!额))?
       (?:\s*(?P<d1>[12]\d|3[01]|0?[1-9]|{_ZH_NUM}{{1,3}})\s*[日号號]|\s*的?\s*(?P<e1>最后一|第一)[天日])?(?P<w1>[上中下]旬|[初中底末])?
  )?
 |(?<![\d.])(?P<m2>1[0-2]|0?[1-9](?!\d)|(?<!{_ZH_NUM})(?:十[一二]?|[一二三四五六七八九]))\s*月(?:份(?!额))?
    (?:\s*(?P<d2>[12]\d|3[01]|0?[1-9]|{_ZH_NUM}{{1,3}})\s*[日号號]|\s*的?\s*(?P<e2>最后一|第一)[天日])?(?P<w2>[上中下]旬|[初中底末])?
 |(?P<p6>上半年|下半年)
 |(?:(?<=[在于到入，。；\n])|(?<=[A-Za-z0-9]\s))\s*(?:初|暮|深|盛)?(?P<p10>[春夏秋冬])[天季末](?!般|来临|的气息)
 |(?<![\d\s今去前明每同当半几两一二三四五六七八九十])(?P<p13>年[底末终])(?=前?[^，。；的]{{0,4}}?(?:才|就|放出|推出|发布|上线|开源|问世|亮相|登场|面世))
 |(?<![今去前明后这那整每往])(?P<p12>[春夏秋冬])天(?=[^，。；的]{{0,4}}?(?:才|就|放出|推出|发布|上线|开源|问世|亮相|登场|面世))
 |(?<![\d同当全每几多半\u4e00-\u9fff])(?P<p7>年[初中底末])(?!级)|(?<=[，。；（、在到从至自于])(?P<p8>年[初中底末])(?!级)
 |第(?P<p9>[一二三四1-4])\s*季度|(?<![\u4e00-\u9fff\d第])(?P<p11>[一二三四])季度(?=\s*(?:，|\n|\Z))
 |(?P<rm>上个?月|本月|这个月)
 |(?P<sm>同月|当月|當月|同一个?月)(?:[初中底末](?!薪)|\s*(?P<d3>[12]\d|3[01]|0?[1-9])\s*[日号號])?
 |(?P<sd>同日|同一天|当天|當天|当日|當日|那一?天|这一天|当晚|當晚)
 |(?<![\d.月/\-])(?P<d4>[12]\d|3[01]|[1-9])\s*[日号號](?![本元常活均前内线报期子元]|[0-9])
 |(?:(?<=[（(，；\n])|(?<=[，；]\s)|(?<![\s\S]))(?:
    (?P<m3>1[0-2]|0?[1-9])/(?P<d5>[12]\d|3[01]|0?[1-9])(?=\s*[，；）)：]|\s+(?!的|左右|以[上下]|[美欧日港]?元|[块刀万亿个名位页])[A-Z\u4e00-\u9fff]|\Z)(?<!24/7)
   |(?<![\s：（(])(?P<m4>1[0-2]|0?[1-9])\.(?P<d6>[12]\d|3[01]|0[1-9])(?=\s+[A-Z]))
 |(?<![A-Za-z])(?P<h2>圣诞节|聖誕節|元旦|平安夜|双(?:十一|11)(?=\s*(?:当|那|前夕|期间|，|凌晨|节|晚))|万圣节|跨年夜|愚人节|情人节)
)"""

# The days of a month that a text numbers in words (`the first of December`).
_DAY_NUMBER = {
    word: number
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
        "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first "
        "twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth "
        "twenty-ninth thirtieth thirty-first".split(), 1
    )
}  # fmt: skip
_DAY_WORDS = "|".join(sorted(_DAY_NUMBER, key=len, reverse=True))
_MONTH_NAME = "|".join(name.capitalize() for name in _MONTHS if name != "may")
# Bare, it is a month before a sign or behind a preposition: `Jan: o3-mini`, `(Oct)`, `in Sept.`.
_SHORT_MONTH = r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?"
_ENGLISH = rf"""
(?:
  (?<![A-Za-z0-9])
  (?:
   (?:(?P<erel>[Ll]ast|[Tt]his)\s+)?
   (?:(?:the\s+)?(?P<eedge>last|final|first|opening)\s+day\s+of\s+)?
   (?:(?:the\s+)?(?P<eord>{_DAY_WORDS})\s+of\s+)?
   (?:(?P<eday>(?<!\d\.)\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?)?
   (?P<ew>(?:[Ee]arly|[Mm]id|[Ll]ate)[\s-]+(?:in\s+)?)?
   (?P<emonth>{_MONTH_NAME}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?(?=\s*\d)|(?<=\d\s)(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b
     |{_SHORT_MONTH}(?=\s?[:：]|\s[–—-]\s|\s?\|)
     |(?:(?<![\s\S])|(?<=\()|(?<=\n)|(?<=，)|(?<=\b[Ii]n\s)|(?<=\b[Ss]ince\s)|(?<=\b[Bb]y\s)|(?<=\b[Uu]ntil\s)|(?<=\b[Ll]ate\s)|(?<=\b[Ee]arly\s)|(?<=\b[Mm]id-)|(?<=\b[Mm]id\s))
      {_SHORT_MONTH}(?=[,;.)\]，]|\s*(?:\n|\Z)|\s['’]\d\d\b)
     |May(?=\s+\d|\s*(?:[,.;:)\]—–，]|\n|\Z)|\s+(?:of|and|through|to|with|saw|brought)\b)|(?<=\b[Ii]n\s)May|(?<=\b[Ll]ate\s)May
     |(?:(?<![\s\S])|(?<=[.!?;:]\s)|(?<=\n)|(?<=\band\s)|(?<=\bbut\s)|(?<=\bwhile\s)|(?<=\bthen\s))May(?=\s+(?:was|had|gave|began|belonged|started|ended|opened|closed|came|turned|made|proved|marked|went|alone|itself)\b)
     |(?<=\b[Oo]f\s)May|(?<=\b[Mm]id-)May|(?<=\b[Ss]ince\s)May|(?<=\b[Uu]ntil\s)May|(?<=\d(?:st|nd|rd|th)\s)May|(?<=\b[1-3]\d\s)May|(?<=\b\d\s)May)
   (?:\s+(?P<eday2>[0-3]?\d)(?:st|nd|rd|th)?(?!\d|:\d|%))?
   (?:,?\s+(?:of\s+)?(?P<ey1>(?:19|20)\d\d)(?!\d)|\s+['’](?P<ey10>2\d)(?!\d)|\s+of\s+(?P<ery1>this|last)\s+year)?
  |(?P<h3>Christmas(?:\s+(?:Day|Eve))?|Boxing\s+Day|Halloween|New\s+Year['’]s\s+(?:Eve|Day)|Valentine['’]s\s+Day|St\.?\s+Patrick['’]s\s+Day|April\s+Fool(?:s['’]|['’]s)\s+Day)(?:,?\s+(?P<ey2>20\d\d))?
  |(?P<ep>[Ee]arly|[Mm]id|[Ll]ate|(?:the\s+)?(?:start|beginning|middle|end)\s+of)[\s-]+(?:in\s+)?(?:the\s+)?
     (?:(?P<ey3>(?:19|20)\d\d)|(?P<ery3>this\s+year|last\s+year|next\s+year|year))
  |(?:the\s+)?(?P<ep2>first|opening|last|final|closing)\s+(?:\w+\s+)?(?:weeks|months|days)\s+of\s+(?:the\s+)?
     (?:(?P<ey4>(?:19|20)\d\d)|(?P<ery4>this\s+year|last\s+year|year))
  |(?:the\s+)?(?P<eo>first|second|third|fourth|final|last)\s+(?P<eu>quarter|half)(?:\s+of\s+(?:the\s+)?
     (?:(?P<ey5>(?:19|20)\d\d)|(?P<ery5>this\s+year|last\s+year|year)))?
  |Q(?P<eq>[1-4])(?:\s*(?:of\s+|/|')?\s*(?P<ey6>(?:19|20)\d\d))?
  |H(?P<eh>[12])\s+(?:of\s+)?(?P<ey7>(?:19|20)\d\d)
  |(?P<es>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)\s+(?:of\s+)?(?P<ey8>(?:19|20)\d\d)
  |(?:(?<=\b[Ii]n\sthe\s)|(?<=\b[Oo]ver\sthe\s)|(?<=\b[Tt]his\s)|(?<=\b[Bb]y\sthe\s)|(?<=\b[Dd]uring\sthe\s)|(?<=\b[Ii]n\s)|(?<=\b[Ii]n\slate\s)|(?<=\b[Ii]n\searly\s)|(?<=\b[Tt]hat\s))
     (?P<es6>spring|summer|autumn|fall|winter)(?!\s+(?:of|\d|20|of\s+AI|update|release|batch|school|version|cohort))
  |(?P<ery6>[Tt]his\s+year|[Ll]ast\s+year|[Nn]ext\s+year|[Aa]\s+year\s+ago)
  |(?P<erm>[Ll]ast\s+month|[Tt]his\s+month)
  |(?:[Tt]hat\s+)?same\s+(?P<es2>day|month)
  |[Tt]hat\s+(?P<es4>month)
  |(?:the\s+)?(?:beginning|start|middle|end)\s+of\s+the\s+(?P<es3>month)
  |(?:(?<=\b[Oo]n\sthe\s)|(?<=\b[Uu]ntil\sthe\s)|(?<=\b[Bb]y\sthe\s)|(?<=\b[Ff]rom\sthe\s)|(?<=\b[Ss]ince\sthe\s)|(?<=\b[Aa]nd\sthe\s)|(?<=day\sthe\s)|(?<=\()|(?<=\(the\s))(?P<nth>\d{{1,2}})(?:st|nd|rd|th)
     (?=\s*(?:[,.;:)(—]|\Z)|\s+(?:(?:and|in|with|at|for|under|as|to|from|via|after|alongside|but|when|while|by|along|before|it|it's|they|we|I|the|there|its|their|an?|another|came|followed|arrived|also|both|then|only|he|she|you|this)\b|of\s+(?:the|that)\s+month|[A-Z]))
  |(?P<iy>20\d\d)(?P<isep>[-./])(?P<im>0?[1-9]|1[0-2])(?:(?P=isep)(?P<id>[0-3]?\d))?(?![-\d/.]\d|\d)
  |(?<![-$€£#/.])(?P<ey9>(?:19[89]|20[0-4])\d)(?!\s*(?:[-/]\d|年|x\d|tokens?|[kKMB]\b|px|×|[万亿萬億千百个個名位人张張道种種台枚美元]))
  )
  (?![A-Za-z0-9])
)"""

_DATE_ZH = re.compile(_CHINESE, re.VERBOSE)
_DATE_EN = re.compile(_ENGLISH, re.VERBOSE)
# Where a date may begin. The full patterns are tried at these places only. One set opens the
# pattern, since `re` runs through a text much faster in search of a set than of alternatives; what
# stands behind the first character then looks back at it. Latin words count at their beginning.
_ANCHOR = re.compile(
    r"""[\d一二三四五六七八九十今去前明本同当當次翌上下年这那第圣聖元平双万跨愚情春夏秋冬JFMASONDCQHELWTBVmlswfatnocbe](?:
      [1-4](?<=Q.)|[12](?<=H.)
     |(?<![A-Za-z0-9].)(?<=[A-Za-z])(?:
        (?<=[JFMASOND])(?:an|eb|ar|pr|ay|un|ul|ug|ep|ct|ov|ec)|(?<=C)hristmas|oxing\sDay|(?<=H)alloween|(?<=V)alentine|(?<=S)t\.?\sPatrick|(?<=N)ew\sYear|(?<=[Ll])a(?:te|st\s)|(?<=[Ee])arly|(?<=[Ff])all
        |(?<=s)(?:ame\s|econd\s|tart\s)|(?<=b)eginning\s|(?<=[Nn])ext\s|(?<=[Mm])id|(?<=e)nd\s
        |(?<=[Ss])pring|ummer|utumn|inter|hat\s|his\s|\syear|irst\s|hird\s|ourth\s|ifth\s|ixth\s|eventh\s|ighth\s|inth\s|enth\s|leventh\s|welfth\s|(?:hir|our|if|ix|even|igh|ine)teenth\s|(?:wen|hir)t(?:ieth\s|y-)|pening\s|inal\s|losing\s)
     |(?<=[^A-Za-z])(?:
        (?P<zh>(?<=\d)\d{0,3}(?=\s*[年月])
          |(?<=[一二三四五六七八九十])[〇零一二三四五六七八九十]{0,3}(?=年|月)
          |(?<=\d)\d?(?=/\d|\.[0-3]\d\s)
          |(?<=[今去前明本同当當次翌])年|(?<=[上下])半年|(?<=[春夏秋冬])[天季末]|(?<=年)[初中底末]|(?<=上)个?月|(?<=本)月
          |(?<=这)个月|(?<=[同当當那这])一?个?[月日天晚]|(?<=\d)\d?(?=\s*[日号號])|(?<=第)[一二三四1-4]\s*季|(?<=[一二三四])季(?=度)|(?<=圣)诞节|(?<=聖)誕節|(?<=元)旦|(?<=平)安夜|(?<=双)(?:十一|11)|(?<=万)圣节|(?<=跨)年夜|(?<=愚)人节|(?<=情)人节)
        |(?<=\d)\d{0,3})
    )""",
    re.VERBOSE,
)
_HAN = re.compile(r"[\u3001-\u303f\u4e00-\u9fff\uff08-\uff1f]")  # full-width signs count
_RANGE = re.compile(r"\s*(?:到|至|[-–—~]|through|until|to)\s*\Z")
_BEFORE_ZH = re.compile(r"\s*(?:之前|以前|前(?!沿|端|景|所|者|五|十|三|几|辈|途|提|言|瞻))")
_SINCE_ZH = re.compile(r"\s*(?:以来|以來|之后|之後|以后|以後|起(?!初)|后(?!端|者|续|来|台|续))")
# `从 3 月讲起`: the story begins then, not the thing; `从 3 月的 X` dates the name.
_TOLD_FROM = re.compile(r"\s*(?:(?:开始)?[讲说谈算数聊]起|的)")
# `自 3 月 X 开源以来`: what happened on the day is told too.
_SINCE_IT = re.compile(r"(?!\s*(?:以来|起|开始|之?后|以后))[^，。；]{2,30}?(?:以来|之后|以后)")
# What is done before the end of a year is done at its end.
_YEAR_END = ("年底", "年末", "年终")
_AS_OF = re.compile(r"(?:截至|截止到?|截止至|(?i:as\s+of))\s*(?:the\s+)?\Z")
_BEFORE_EN = re.compile(r"(?i:\bbefore|\bby|\buntil|\bprior\s+to)\s+(?:the\s+)?\Z")
_SINCE_EN = re.compile(r"(?:(?i:\bsince|\bafter)\s+(?:the\s+)?|[自从]\s*)\Z")


@dataclass(frozen=True, slots=True)
class DateWords:
    """What a date's words say; fields that they leave open are None.

    `relative` is the year word (`this`, `last`, `next`, `before_last`) or `last_month`,
    `this_month`, or what counts from the date told last (`SAME_MONTH`, `SAME_DAY`); `bearing` tells how a happening lies to the date: `at`, `as_of`, `before`,
    `since`. `offset` says how far the date lies from the one told last.
    """

    start: int
    end: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    part: str | None = None
    relative: str | None = None
    bearing: str = "at"
    until: DateWords | None = None  # the last date of a range
    offset: Offset | None = None
    beside: Offset | None = None  # how far a day lies from the holiday that the words name

    def value(self, year: int) -> DateValue | None:
        """The date in a year that the words or the context give; None for no real date."""
        if self.beside is not None:
            day = self._simple(year)
            return self.beside.value(day) if day is not None else None
        if self.until is not None:
            first, last = self._simple(year), self.until.value(self.until.year or year)
            if first is None or last is None or last.start < first.start:
                return first
            return interval(first, last)
        return self._simple(year)

    def _simple(self, year: int) -> DateValue | None:
        if self.part in MOVABLE:
            at = holiday(self.part, year)
            return day_value(at.year, at.month, at.day)
        if self.day == LAST_DAY and self.month is not None:
            last = month_value(year, self.month).end
            return day_value(year, last.month, last.day)
        if self.day is not None and self.month is not None:
            return day_value(year, self.month, self.day)
        if self.month is not None:
            return month_value(year, self.month)
        return part_value(year, self.part) if self.part else year_value(year)


def find_dates(text: str, start: int = 0, end: int | None = None) -> list[DateWords]:
    """All dates in `text[start:end]`, in order."""
    end = len(text) if end is None else end
    found = list(_read(text, start, end))
    found = _join_ranges(text, found) if len(found) > 1 else found
    for first, last, name in find_holidays(text, start, end):
        if all(last <= date.start or date.end <= first for date in found):
            found.append(DateWords(first, last, part=name, bearing=_bearing(text, first, last)))
            found.sort(key=lambda words: words.start)
    found = [_counted_from(text, _beside_holiday(text, words, end)) for words in found]
    counted = [words for words in find_offsets(text, start, end) if _is_free(words, found)]
    if counted:
        found += [
            DateWords(w.start, w.end, bearing=_lies(text, w), offset=w.offset) for w in counted
        ]
        found.sort(key=lambda words: words.start)
    return found


# A bound lies no such time off (`less than a week after`), and what is rough names no day.
_BOUND = re.compile(
    r"\b(?:(?:less|more|fewer)\s+than|within|over|under|barely|up\s+to|at\s+least)\s+\Z",
    re.IGNORECASE,
)
_ROUGHLY = re.compile(r"\b(?:about|around|almost|nearly|roughly|some)\s+\Z", re.IGNORECASE)
_COUNTED = re.compile(
    r"\b(?P<n>\w+)\s+(?P<unit>day|week)s?\s+(?P<way>before|after)\s+(?:the\s+)?\Z", re.IGNORECASE
)


def _counted_from(text: str, date: DateWords) -> DateWords:
    """A day from which others are counted: `three days before Christmas`, roughly `a week after May 1`."""
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


def _beside_holiday(text: str, words: DateWords, end: int) -> DateWords:
    """A holiday, or the time before or after it that the words behind it tell."""
    named = words.part in MOVABLE or (words.day is not None and text[words.end - 1] in "节诞節誕夜")
    if not named or words.until is not None:
        return words
    found = find_beside(text, words.end, end, lasts(words.part, text[words.start : words.end]))
    if found is None:
        return words
    return replace(words, end=found.end, bearing="at", beside=found.offset)


def _lies(text: str, words: OffsetWords) -> str:
    return "as_of" if words.offset.now else _bearing(text, words.start, words.end)


def _is_free(words: OffsetWords, found: list[DateWords]) -> bool:
    """Whether no date stands in these words already."""
    return all(words.end <= date.start or date.end <= words.start for date in found)


def _read(text: str, start: int, end: int) -> Iterator[DateWords]:
    last = start
    for anchor in _ANCHOR.finditer(text, start, end):
        if anchor.start() < last or not (anchor.lastgroup or _may_be_english(text, *anchor.span())):
            continue
        pattern, read = _ZH if anchor.lastgroup else _EN
        match = pattern.match(text, anchor.start(), end)
        if match is None:
            continue
        fields = read(match.groups())
        if fields and anchor.lastgroup and (match["m3"] or match["m4"]):
            # `4/16` is a day where Chinese is written, which puts the month first.
            fields = fields if _HAN.search(text, start, end) else {}
        if fields:
            # A particle or white space behind the last word is no part of the date.
            last = match.start() + len(match.group().rstrip().removesuffix("的").rstrip())
            first = match.start() if anchor["zh"] else _with_weekday(text, match.start(), start)
            bearing = _bearing(text, first, last)
            yield DateWords(first, last, bearing=bearing, **fields)  # type: ignore[arg-type]


def _may_be_english(text: str, start: int, end: int) -> bool:
    """Whether an anchor is a word or a number that may be a year or a day."""
    if not text[start].isdigit():
        return True
    if end - start > 2:
        return text.startswith(("19", "20"), start) and end - start == 4
    behind = text[end : end + 1]
    return behind.isspace() or behind in _BEHIND_DAY


_BEHIND_DAY = frozenset("snrt")  # `1st`, `2nd`, `3rd`, `4th`


_WEEKDAY = re.compile(
    r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+(?:the\s+)?\Z", re.IGNORECASE
)


def _with_weekday(text: str, date: int, start: int) -> int:
    """Where a date begins whose weekday stands before it (`Tuesday, August 5th`)."""
    match = _WEEKDAY.search(text, max(start, date - 16), date)
    return match.start() if match else date


def _bearing(text: str, start: int, end: int) -> str:
    before = text[max(0, start - 12) : start]
    if before.endswith(("从 ", "从")) and _TOLD_FROM.match(text, end):
        return "at"
    if before.rstrip().endswith(("自", "从")) and _SINCE_IT.match(text, end):
        return "at"
    # The words before a date are sought where their last letter stands.
    tied = before.rstrip()[-1:] in _TYING
    if tied and _AS_OF.search(before):
        return "as_of"
    if text.endswith(_YEAR_END, start, end) and _BEFORE_ZH.match(text, end):
        return "at"
    if _BEFORE_ZH.match(text, end) or (tied and _BEFORE_EN.search(before)):
        return "before"
    return "since" if _SINCE_ZH.match(text, end) or (tied and _SINCE_EN.search(before)) else "at"


# The last letters of what `_AS_OF`, `_BEFORE_EN` and `_SINCE_EN` match: `截至`, `until`, `the`.
_TYING = frozenset("至止到自从fFeEyYlLoOrR")


# What counts from the date told last: `the same month`, `on the 12th`, `同日`.
SAME_MONTH, SAME_DAY = "same_month", "same_day"

_Fields = dict[str, "int | str | None"]


# What a year word counts from: the review's year, or the date told last (`same`, `following`).
_YEAR_WORDS = {
    "去": "last", "前": "before_last", "明": "next", "同": "same", "当": "same", "當": "same",
    "次": "following", "翌": "following",
}  # fmt: skip


def _number(words: str) -> int:
    return int(words) if words.isascii() else chinese_number(words) or 0


def _chinese(g: dict[str, str]) -> _Fields:
    fields: _Fields = {}
    if year := g.get("y") or g.get("zy"):
        fields["year"] = _number(year)
    if "y2" in g:
        fields["year"] = 2000 + int(g["y2"])
    if "ry" in g:
        fields["relative"] = _YEAR_WORDS.get(g["ry"][0], "this")
    for key in ("p1", "p7", "p8", "p13"):
        if key in g:
            fields["part"] = _PART_ZH[g[key][-1]]
    for key in ("p2", "p3", "p6", "p10", "p12"):
        if key in g:
            fields["part"] = _PART_ZH[g[key]]
    for key in ("p4", "p5", "p9", "p11"):
        if key in g:
            fields["part"] = f"Q{_number(g[key])}"
    if "rm" in g:
        fields["relative"] = "last_month" if g["rm"].startswith("上") else "this_month"
    return fields | _chinese_day(g) | _referring(g)


def _chinese_day(g: dict[str, str]) -> _Fields:
    """The month and the day in it, by number, by holiday or at its edge."""
    fields: _Fields = {}
    for key in ("h1", "h2"):
        if key in g:
            words = g[key]
            fields["month"], fields["day"] = _HOLIDAYS[words if words in _HOLIDAYS else words[:2]]
    for month, day, edge in (
        ("m1", "d1", "e1"),
        ("m2", "d2", "e2"),
        ("m3", "d5", ""),
        ("m4", "d6", ""),
    ):
        if month in g:
            fields["month"] = _number(g[month])
            if day in g:
                fields["day"] = _number(g[day])
            elif edge in g:
                fields["day"] = 1 if g[edge] == "第一" else LAST_DAY
    return fields


def _referring(g: dict[str, str]) -> _Fields:
    """What counts from the date told last."""
    fields: _Fields = {}
    if "sd" in g or g.get("es2") == "day":
        fields["relative"] = SAME_DAY
    elif g.keys() & {"sm", "d4", "nth", "es2", "es3", "es4"}:
        fields["relative"] = SAME_MONTH
        if number := g.get("d3") or g.get("d4") or g.get("nth"):
            fields["day"] = int(number)
    return fields


def _english(g: dict[str, str]) -> _Fields:
    fields: _Fields = {}
    for key in ("ey1", "ey2", "ey3", "ey4", "ey5", "ey6", "ey7", "ey8", "ey9", "iy"):
        if key in g:
            fields["year"] = int(g[key])
    if "ey10" in g:
        fields["year"] = 2000 + int(g["ey10"])
    for key in ("ery1", "ery3", "ery4", "ery5", "ery6"):
        if key in g:
            word = g[key].lower().split()[0]
            fields["relative"] = {"this": "this", "last": "last", "next": "next", "a": "last"}.get(
                word
            )
    if "erel" in g and "year" not in fields:
        fields["relative"] = g["erel"].lower()
    if part := g.get("ep") or g.get("ep2"):
        fields["part"] = _PART_EN[re.sub(r"^the\s+|\s+of$", "", part.lower())]
    if "eo" in g:
        ordinal = _ORDINAL[g["eo"]]
        fields["part"] = f"Q{ordinal}" if g["eu"] == "quarter" else f"H{min(ordinal, 2)}"
    if "eq" in g or "eh" in g:
        fields["part"] = f"Q{g['eq']}" if "eq" in g else f"H{g['eh']}"
    if season := g.get("es") or g.get("es6"):
        season = season.lower()
        fields["part"] = _PART_EN.get(season, season)
    if "im" in g:
        fields["month"] = int(g["im"])
        if "id" in g:
            fields["day"] = int(g["id"])
    if "erm" in g:
        fields["relative"] = "last_month" if g["erm"].lower().startswith("last") else "this_month"
    return fields | _english_day(g) | _referring(g)


def _english_day(g: dict[str, str]) -> _Fields:
    """The month and the day in it, by number, by holiday or at its edge."""
    fields: _Fields = {}
    if "emonth" in g:
        fields["month"] = _MONTH_NUMBER[g["emonth"].lower().rstrip(".")]
        if day := g.get("eday") or g.get("eday2"):
            fields["day"] = int(day)
        elif word := g.get("eord"):
            fields["day"] = _DAY_NUMBER[word]
        elif edge := g.get("eedge"):
            fields["day"] = 1 if edge in ("first", "opening") else LAST_DAY
    if "h3" in g:
        words = " ".join(g["h3"].lower().replace("’", "'").replace("st.", "st").split())
        fields["month"], fields["day"] = _HOLIDAYS[words]
    return fields


def _reader(
    pattern: re.Pattern[str], read: Callable[[dict[str, str]], _Fields]
) -> Callable[[tuple[str | None, ...]], _Fields]:
    """What the groups of a pattern, all of which have a name, say; the same words say the same."""
    names = tuple(pattern.groupindex)

    @lru_cache(maxsize=1024)
    def fields(groups: tuple[str | None, ...]) -> _Fields:
        return read({name: words for name, words in zip(names, groups, strict=True) if words})

    return fields


# A language's pattern and how its groups are read.
_ZH = _DATE_ZH, _reader(_DATE_ZH, _chinese)
_EN = _DATE_EN, _reader(_DATE_EN, _english)


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
        else:
            joined.append(words)
    return joined
