"""Counted things: users, sign-ups, tools, posts, groups, tokens, minutes, per cent, points.

`200 多个环保组织`, `1 亿用户`, `百万 token`, `7 个月`, `80.9%`; `a million sign-ups`, `seven months`.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from decimal import Decimal

from llmdata.grammar.durations import HALF_EN, HALF_ZH, duration_at
from llmdata.grammar.numerals import (
    CHINESE,
    CHINESE_DECIMAL,
    DIGITS,
    IN_WORDS,
    SCALE,
    SCALES,
    SMALL_WORDS,
    number,
)
from llmdata.grammar.quantities import comparator
from llmdata.grammar.units import UNIT, UNITS
from llmdata.lazily import lazily

# What one counts with in Chinese; of some the thing is clear though it is left out.
_CLASSIFIERS = "个|家|名|位|款|篇|次|条|道|张|项|种|块|枚|颗|人次|首|本|所|支|台|段|封"
_IMPLIED = {"篇": "post"}
_BIG = r"(?i:thousand|million|billion|trillion|quadrillion)"
# What stands between a number and its unit are adjectives; these end or begin something else.
_NO_LINK = rf"(?i:of|in|every|each|and|or|to|per|the|a|is|was|are|were|has|had|have|by|for|at|on|with|{'|'.join(SMALL_WORDS)})\b"
_COUNT = lazily(
    rf"""
    (?:(?P<digits>{DIGITS})(?P<mid>\s*[多余](?=\s*[万亿]))?(?:(?:\s*|-(?={_BIG}))(?P<scale>{SCALE}))?
      |(?P<low>[一二两三四五六七八九]?[十百千])[多余](?P<high>万亿?|亿)
      |(?P<zh>{CHINESE_DECIMAL}|{CHINESE}{{1,12}})
      |(?P<words>{IN_WORDS})(?:[\s-]+(?P<big>{_BIG}))?\b)
    (?P<more>\s*(?:多|余|几)|\s*\+)?
    (?:\s*(?P<class>{_CLASSIFIERS})(?P<kind>(?:(?![百千万亿])[\u4e00-\u9fff]){{0,6}}?))?
    (?P<link>\s*(?![年岁])[\u4e00-\u9fff]{{0,3}}?|(?:[\s-]+(?!{_NO_LINK})[A-Za-z][A-Za-z0-9\-]*){{0,2}}?[\s-]*)
    {UNIT}
    """,
    re.VERBOSE,
)
# Where a number may begin. The slow patterns are tried at these places only; one set opens this one,
# since a set is sought much faster than alternatives. What ends like a number's word is let through.
_START = lazily(
    rf"""[\d{CHINESE[1:-1]}半HAOTFSENhaotfsen](?:
      (?<=\d)(?<![A-Za-z0-9.\-$€£¥,].)(?!\d?\s*[月日号]|\d{{3}}\s*年)
     |(?<={CHINESE})(?<![零〇一二两三四五六七八九十百千万亿第\d].)(?:(?<!一)|(?=[十百千万亿]|{HALF_ZH}))
     |(?<=半)(?=\s*个?(?:小时|钟头|月|年))
     |(?<![A-Za-z0-9$].)(?<=[A-Za-z])(?<![A-Za-z]-.)(?i:(?=(?:alf\s+a|n?)\s+(?:hundred|{_BIG})|{HALF_EN})|(?:{"|".join(word[1:] for word in SMALL_WORDS)})(?=[\s-])))""",
    re.VERBOSE,
)
# Nothing counted stands behind a classifier, though what compares the number may (`43 篇之多`, `80 个以上`).
_ALONE = r"(?!(?!之多|[以之]上|左右|上下|开外|出头|有余)[\u4e00-\u9fff])"
_BARE = lazily(
    rf"""(?P<digits>{DIGITS})(?:\s*(?:(?P<scale>{SCALE})|(?P<class>个|篇){_ALONE})|(?<=,\d\d\d)(?![\d.,]?\d|\s*(?:[-–]|or\b|and\b|或|和|、)\s*\d))
      |(?P<words>{IN_WORDS})[\s-]+(?P<big>{_BIG})\b(?!\s+(?:and\b|\d|{IN_WORDS}))
      |(?P<zhc>(?:{CHINESE}{{2,12}}(?=\s*[多余几来]?\s*[个篇])|{DIGITS}(?=\s*[多余来]\s*[个篇])))(?P<more>\s*[多余来])?\s*(?P<class2>个|篇){_ALONE}
      |(?P<zh>{CHINESE_DECIMAL}|[一两二三四五六七八九十]{{0,3}}(?:[百千]万亿?|[万亿]亿|(?<=[一两二三四五六七八九十])[万亿]|亿))(?![别不勿富美元年分])""",
    re.VERBOSE,
)
# Numbers that are none: 上亿, 数百万, 几千万.
_VAGUE = lazily(r"[上数几好逾每]\Z")
_FEW = lazily(r"[一两二三四五六七八九]")  # of these `每` says how often, not how many
# A Chinese numeral alone counts nothing: 一 is more often part of a word (`一个月`, `统一`).
_ARTICLE = frozenset({"一"})

_PERIOD_BEFORE = lazily(
    r"(?:每|单个?(?:交易)?|当|平均每|(?:短短)?(?<!十)(?!(?<=[前上])一年)(?:一|首)(?:个(?:交易)?|(?:交易)?(?!\s*月))|第一个?|(?:短短)?(?=(?:七|7)\s*天(?:之?内|里|就)|24\s*小时(?:之?内|里|就)))\s*(?P<unit>(?:七|7)\s*天|24\s*小时|秒|分钟|小时|天|日|周|星期|月|年)(?:(?:之?内|里)[^，。；：,;]{0,28}|就?[^，。；：,;]{0,12})\Z"
)
_PERIOD_AFTER = lazily(
    r"\s*(?:/|每|(?i:per|an?|in\s+(?:just\s+)?(?:an?|one|the\s+first|its\s+first|their\s+first)(?:\s+single)?|within\s+(?:a|one))\s+)\s*(?P<unit>秒|分钟|小时|天|日|周|星期|月|年|(?i:second|minute|hour|day|week|month|year))(?![A-Za-z]|\s+(?i:ago|earlier|before|later|prior|previously)\b)"
)
_PERIOD_LATER = lazily(
    r"(?:(?i:\b(?:(?:in|within)\s+(?:just\s+)?(?:(?:a|one)(?:\s+single)?(?:\s+trading)?|(?:the|its|their)\s+first)|for\s+the(?:\s+full|\s+whole)?)\s+)(?=[A-Za-z])"
    r"|[一首]个?(?:交易)?(?=(?:小时|天|日|周|星期|月|年)(?:之?内|里)))(?P<unit>(?i:hour|day|session|week|month|year)\b|小时|天|日|周|星期|月|年)"
)
_PERIOD_FIRST = lazily(
    r"(?i:\bin\s+(?:just\s+)?(?:the|its|their)\s+first\s+(?P<unit>hour|day|week|month|year)\b)"
)
_PERIODS = {
    "秒": "second", "分钟": "minute", "小时": "hour", "天": "day", "日": "day", "周": "week",
    "星期": "week", "月": "month", "年": "year", "session": "day", "七天": "week", "7天": "week", "24小时": "day",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Count:
    """A number of things. `unit` is singular English, None where the words leave it open.

    `unit_span` are the words for the unit. The counted thing's name ends the span.
    """

    start: int
    end: int
    value: Decimal
    unit: str | None
    comparator: str
    unit_span: tuple[int, int] | None = None


def find_counts(
    text: str, start: int = 0, end: int | None = None, names: Collection[int] = ()
) -> list[Count]:
    """Counted quantities in `text[start:end]`, in order, none overlapping another.

    `names`: where names end, whose numbers are no ends of a range (`GPT-9 – 81%`).
    """
    end = len(text) if end is None else end
    found: list[Count] = []
    position = start
    for sign in _START.finditer(text, start, end):
        if sign.start() < position:
            continue
        first = text[sign.start()]
        if _RESOLUTION.match(text, sign.start(), end):
            continue
        count = None
        if first == "百":
            match = _PERCENT.match(text, sign.start(), end)
            count = _percent(text, match) if match is not None else None
        elif (tenths := _TENTHS.match(text, sign.start(), end)) is not None:
            count = _tenths(text, tenths)
        elif (time := duration_at(text, sign.start(), end)) is not None:
            count = Count(
                *time.span, time.value, time.unit, comparator(text, *time.span), time.words
            )
        if count is None:
            match = _COUNT.match(text, sign.start(), end)
            count = _read(text, match, names) if match is not None else None
        if count is None:
            match = _BARE.match(text, sign.start(), end)
            count = _bare(text, match) if match is not None else None
        if count is not None:
            found += _sharing(text, count, position)
            found.append(count)
            position = count.end
    return found


# `4K` is how fine a picture is, and counts nothing.
_RESOLUTION = lazily(
    r"[124568]K(?:\s*(?:画质|分辨率|图|视频|画面|超?高清)|[\s-]+(?:(?:UHD|HDR)\s+)?(?i:resolution|res|images?|pictures?|photos?|videos?|clips?|footage|displays?|screens?|monitors?|quality)\b)"
)

# `七成以上`: tenths of a whole.
_TENTHS = lazily(
    r"(?P<n>[一二三四五六七八九])成(?P<half>半)?(?![为了立功绩员本长果都就熟人品分交天语型像家形因])"
)


def _tenths(text: str, match: re.Match[str]) -> Count | None:
    value = number(match["n"])
    if value is None or text[match.start() - 1 : match.start()] in ("第", "几"):
        return None
    value = value * 10 + (5 if match["half"] else 0)
    sign = comparator(text, *match.span())
    return Count(match.start(), match.end(), value, "percent", sign, (match.end() - 1, match.end()))


_PERCENT = lazily(
    rf"百分之\s*(?:(?P<digits>{DIGITS})|(?P<zh>{CHINESE}{{1,5}})(?:点(?P<part>{CHINESE}{{1,4}}))?)"
)


def _percent(text: str, match: re.Match[str]) -> Count | None:
    """`百分之九十五点五`."""
    value = number(match["digits"] or match["zh"])
    if value is None:
        return None
    if match["part"]:
        part = [number(sign) for sign in match["part"]]
        if any(digit is None or digit > 9 for digit in part):
            return None
        value += Decimal("0." + "".join(str(digit) for digit in part))
    sign = comparator(text, match.start(), match.end())
    unit = (match.start(), match.start() + len("百分之"))
    return Count(match.start(), match.end(), value, "percent", sign, unit)


# `4,096 or 8,192 tokens`: the first number has the unit of the second.
_SHARING = lazily(
    rf"(?<![A-Za-z0-9.\-–—$€£¥,])(?P<digits>{DIGITS})(?:\s*(?P<scale>{SCALE}))?\s*(?:or|and|或|和|、)\s*\Z"
)
_SCALE = lazily(rf"{DIGITS}\s*(?P<scale>{SCALE})")
_SHARED = frozenset({"token", "percent", "user", "employee", "download"})
_PLAIN = 1000  # a number below it may leave its scale to the next one: `800 and 650 million users`


# `85, 81 and 79 percent`: further ones before it.
_SHARING_TOO = lazily(rf"(?<![A-Za-z0-9.\-–—$€£¥,])(?P<digits>{DIGITS})\s*(?:,(?!\d)|、)\s*\Z")


def _sharing(text: str, count: Count, first: int) -> list[Count]:
    """The numbers right before a count that share its unit, and its scale where they have none."""
    if count.unit not in _SHARED:
        return []
    match = _SHARING.search(text, max(first, count.start - 24), count.start)
    value = number(match["digits"], match["scale"]) if match else None
    if match is None or value is None or _YEAR.match(match["digits"]):
        return []
    end = match.end("scale") if match["scale"] else match.end("digits")
    scale = _SCALE.match(text, count.start) if not match["scale"] and value < _PLAIN else None
    value = (number(match["digits"], scale["scale"]) if scale else None) or value
    sign = comparator(text, match.start(), end)
    found = [Count(match.start(), end, value, count.unit, sign, count.unit_span)]
    while count.unit == "percent":
        start = found[0].start
        further = _SHARING_TOO.search(text, max(first, start - 12), start)
        value = number(further["digits"]) if further else None
        if further is None or value is None or value > _WHOLE:
            break
        span = further.span("digits")
        found.insert(0, Count(*span, value, "percent", comparator(text, *span), count.unit_span))
    return found


_WHOLE = 100


def _bare(text: str, match: re.Match[str]) -> Count | None:
    """A number whose unit is left out: `用户数达 8 亿`, `突破一亿`, `共做了 110 个`, `128K`."""
    if match["zh"] or match["zhc"]:
        if _VAGUE.search(text, max(0, match.start() - 1), match.start()):
            return None
        said = match["zh"] or match["zhc"]
        value = Decimal(SCALES[said]) if said in SCALES else number(said)
    elif match["words"]:
        if _HIGHER.search(text, max(0, match.start() - 16), match.start()):
            return None
        value = number(match["words"], match["big"])
    else:
        value = number(match["digits"], match["scale"])
    if value is None:
        return None
    group = "class2" if match["class2"] else "class"
    unit = _IMPLIED.get(match[group] or "")
    sign = comparator(text, match.start(), match.end())
    if match["more"]:
        sign = "~" if "来" in match["more"] else ">"
    return Count(match.start(), match.end(), value, unit, sign, match.span(group) if unit else None)


def _read(text: str, match: re.Match[str], names: Collection[int]) -> Count | None:
    if match["zh"] and _VAGUE.search(text, max(0, match.start() - 1), match.start()):
        often = text[match.start() - 1] == "每" and _FEW.fullmatch(match["zh"])
        if not often or match["class"] is None:
            return None
    if match["words"] and _HIGHER.search(text, max(0, match.start() - 16), match.start()):
        return None  # `one thousand and one`
    if match["zh"] in SCALES and not match["class"] and (match["link"] or "").strip():
        return None  # `千问全球下载`: part of a word
    if match["zh"] in _ARTICLE or (
        match["digits"] and not match["scale"] and _YEAR.match(match["digits"])
    ):
        return None
    if match["digits"]:
        value = number(match["digits"], match["scale"])
    elif match["low"]:  # `十多万张`
        value = number(match["low"], match["high"])
    elif match["zh"]:
        value = Decimal(SCALES[match["zh"]]) if match["zh"] in SCALES else number(match["zh"])
    else:
        value = number(match["words"], match["big"])
    if value is None:
        return None
    ends = _RANGE.search(text, max(0, match.start() - 20), match.start())
    if ends and not _YEARS.match(ends.group()) and ends.end("first") not in names:
        return None  # `1 to 1.5T tokens`: no number, but two ends
    group = match.lastgroup or "u0"  # the unit comes last
    unit = UNITS[int(group[1:])][0]
    if unit == "month" and not match["class"] and text[match.start(group)] == "月":
        return None  # 7 月 is a date, 7 个月 a length of time
    number_end = match.end("more") if match["more"] else _number_end(match)
    sign = comparator(text, match.start(), number_end)
    if match["mid"] or match["low"]:
        sign = ">"
    elif match["more"]:
        sign = ">=" if "+" in match["more"] else ">"
    elif sign == "=":
        sign = comparator(text, match.end(), match.end())
    if match["class"] and _MORE_OF.match(match["link"] or "") and not match["kind"]:
        sign = ">"  # `7 个多月`
    return Count(match.start(), match.end(), value, unit, sign, match.span(group))


_HIGHER = lazily(rf"\b{_BIG}(?:\s+and)?[\s-]+\Z")
_MORE_OF = lazily(r"\s*[多余]")
_RANGE = lazily(
    rf"(?<!from )(?<!from about )(?<![从由])(?<![从由]\s)(?<![\d.,])(?<![A-Za-z]-)(?<![A-Za-z])(?P<first>{DIGITS})\s*(?:[KMBTkmbt%万亿]{{1,2}}\s*)?(?:to|–|—|~|～|至|到)\s*\Z"
)
_YEAR = lazily(r"(?:19|20)\d\d\Z")
_YEARS = lazily(r"(?:19|20)\d\d\s*\D")  # `from 49% in 2024 to 80.9%`


def _number_end(match: re.Match[str]) -> int:
    return max(match.end(name) for name in ("digits", "scale", "high", "zh", "big", "words"))


def find_period(
    text: str, first: int, last: int, start: int, end: int
) -> tuple[str, int, int] | None:
    """The period that a number is for, with its words: `每小时`, `单日`, `in a week`.

    The number stands at `text[start:end]` in the clause `text[first:last]`.
    """
    match = _PERIOD_BEFORE.search(text, first, start) if first < start else None
    match = match or _PERIOD_FIRST.search(text, first, start)
    match = match or _PERIOD_AFTER.match(text, end) or _PERIOD_LATER.search(text, end, last)
    if match is None:
        return None
    word = "".join(match["unit"].lower().split())
    return _PERIODS.get(word, word), match.start() + _blank(match.group()), match.end("unit")


def _blank(words: str) -> int:
    return len(words) - len(words.lstrip())
