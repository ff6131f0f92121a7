"""Chinese words that count from the date told last: 两天后, 次日, 前一晚, 那个周末, 月底."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from llmdata.grammar.dates.offset import Offset, OffsetWords, counted, unit_of
from llmdata.grammar.hints import Hints
from llmdata.grammar.numerals import chinese_number
from llmdata.lazily import lazily

NUMERAL = r"[一二两三四五六七八九十]{1,3}|\d{1,2}"
_SOME = "好几|若干|几|数"
_FEW = 4  # days or weeks that 几天 may be, give or take
_DAYS_ZH = "一二三四五六日"
_WEEK = "(?:周|星期|礼拜)"
# Not the week to come, of which somebody tells what will be.
_NOT_TO_COME = r"(?![^，。；]{0,6}(?:将|会|要|计划|有望|预计|还|再))"
_CHINESE = lazily(
    rf"""
      (?P<about>大约|大概|差不多|将近|近|约|不到|过了大约)?\s*(?P<over>隔(?=[一二两三四五六七八九十\d]+\s*[天日周])|隔了|又过了|再过|过了|没过|又隔了|时隔)?\s*(?P<n>{NUMERAL}|半|{_SOME})\s*(?P<few>多|来)?\s*(?:个\s*)?(?:整\s*)?(?P<unit>小时|钟头|分钟|天|日|周|星期|礼拜|月|年)
        (?P<way>(?:之|以)?后(?!续|者|台|端|来)(?:的那?个?{_WEEK}(?P<on>[{_DAYS_ZH}天]))?|(?:之|以)?前(?=[，,]|[就便已曾]))?
     |(?:此前|再往前|再早)\s*(?P<n2>{NUMERAL})\s*(?:个\s*)?(?P<unit2>天|日|周|星期|礼拜|月)(?![半多内])
     |(?P<next>次[日晨](?!线)|翌[日晨]|(?<!假)(?<!假期)(?<!假的)(?<!假期的)第二[天日]|隔[天日]|转天|(?<![前以之最])后一[天日晚])
     |(?P<before>前一[天日晚])
     |(?<!比)(?:只|仅|才|又|再)?(?P<by>早|晚|迟)了?(?P<n3>{NUMERAL})\s*(?P<unit3>天|日|周|星期)(?![上点半])
     |(?P<nextmonth>[次翌]月|(?:第二|下)个?月{_NOT_TO_COME})
     |(?P<lastmonth>(?<![之以])前一个?月)
     |(?:(?:[当那]|同一?)个?{_WEEK}的?{_WEEK}|[当那]个?{_WEEK})(?P<of_week>[{_DAYS_ZH}天])(?![个次周些])
     |(?:下一?个(?:周|礼拜)|(?:紧?接下来|随后|紧接着)的?(?:那个)?(?:下一?个)?{_WEEK})(?P<coming>[{_DAYS_ZH}天])(?![个次周些]){_NOT_TO_COME}
     |(?:下|次)(?:个星期|周)(?P<of_next>[{_DAYS_ZH}天]){_NOT_TO_COME}
     |(?P<nextweek>下一?周|次周)(?=[，,])
     |(?P<same_week>(?:同一?|当|那一?)周|(?:同一?|那)个?(?:星期|礼拜))(?:里|内)?(?![末{_DAYS_ZH}天刊报])
     |(?P<weekend>(?:那|同一?|当)个?周末|(?P<next_weekend>(?:下一?个?|(?:紧?接下来|紧接着|随后)的?)周末)){_NOT_TO_COME}
     |(?<![\d一二三四五六七八九十个每当本同\u4e00-\u9fff])(?P<part>月[初中底末]|[上中下]旬)(?:的?(?P<last>最后一天)|(?=[，,、\s的]|[\u4e00-\u9fffA-Za-z])(?!薪|费|租|销))
    """,
    re.VERBOSE,
)  # fmt: skip
# What the pattern above may begin with, in a set that is sought fast; a numeral needs its unit.
_BEGINNING = lazily(
    r"[大差将近约不过没隔又再时次翌第转后前到同当那接随紧月上中下此好若几数早晚迟只仅才半一二两三四五六七八九十\d]"
    r"(?:(?<=[近约隔翌当那同早晚迟])"
    r"|(?<=[大差将不过没又再时次第转后前到接随紧月上中下此好若只仅才])(?=[晚迟约概不近到了过隔早往日晨周星天一二三四五六七个初中底末旬月第下后接着前几干])"
    r"|(?<=[半几数一二两三四五六七八九十\d])"
    r"(?=[一二两三四五六七八九十\d]{0,2}\s*[多来]?\s*(?:个\s*)?(?:整\s*)?[小钟分天日周星礼月年]))"
)
_HINTS = Hints(
    *"后過过隔次翌周旬", "月初", "月中", "月底", "月末", "第二", "早", "晚", "迟",
    "转天", "下个月", "下月", "前一", "天前", "日前", "月前", "年前", "此前", "再往前", "再早", "星期", "礼拜",
)  # fmt: skip


def counted_in_chinese(text: str, start: int, end: int) -> Iterator[OffsetWords]:
    """All Chinese words in `text[start:end]` that count from the date told last."""
    if not _HINTS.stand_in(text, start, end):
        return
    position = start
    for place in _BEGINNING.finditer(text, start, end):
        if place.start() < position:
            continue
        match = _CHINESE.match(text, place.start(), end)
        if match is not None:
            position = match.end()
            if (offset := _offset(match)) is not None:
                yield OffsetWords(match.start(), match.end(), offset)


def _offset(match: re.Match[str]) -> Offset | None:
    if match["n"]:
        return _counted(match)
    if words := match["n2"]:
        number = numeral(words)
        return replace(counted(-number, match["unit2"]), local=True) if number else None
    if match["next"]:
        return Offset(days=1)
    if match["before"]:
        return Offset(days=-1, local=True)
    if words := match["n3"]:
        return _later(match, numeral(words))
    if words := match["nextmonth"]:
        return Offset(months=1, near=words.startswith("下"))
    if match["lastmonth"]:
        return Offset(months=-1, local=True)
    if match["part"]:
        return Offset(same_month=True, edge="last" if match["last"] else "")
    return _of_weeks(match)


def _of_weeks(match: re.Match[str]) -> Offset:
    """A week, a weekend or a day of the week."""
    if match["weekend"]:
        return Offset(days=7 if match["next_weekend"] else 0, weekend=True)
    if day := match["of_week"] or match["of_next"]:
        return Offset(days=7 if match["of_next"] else 0, week=True, weekday=_weekday(day))
    if day := match["coming"]:
        return Offset(weekday=_weekday(day))
    return Offset(days=7 if match["nextweek"] else 0, week=True)


def _weekday(sign: str) -> int:
    return _DAYS_ZH.index("日" if sign == "天" else sign)


def numeral(words: str) -> int:
    """A small number in figures or signs; 0 where it is none."""
    return int(words) if words.isdigit() else chinese_number(words.replace("两", "二")) or 0


# `两三天后`, `三五天后`: one or the other, not twenty-three.
_EITHER = lazily(r"[一二两三四五六七八九]{2}")


def _counted(match: re.Match[str]) -> Offset | None:
    way, over, words, unit = match["way"], match["over"], match["n"], match["unit"]
    if not way and not over:
        return None  # a length, no date
    back = bool(way) and "前" in way
    sign = -1 if back else 1
    if words in _SOME.split("|"):
        return None if back else _few(unit)
    if words == "半":
        return Offset(days=15, roughly=True) if unit == "月" else None
    number = numeral(words[-1] if (either := _EITHER.fullmatch(words)) else words)
    if not number or (over == "没过" and unit_of(unit) != "day"):
        return None
    rough = bool(match["about"] or match["few"] or either) or (over or "").startswith(
        ("时隔", "没过")
    )
    offset = replace(counted(sign * number, unit, rough), local=back)
    if match["on"]:  # `一周之后的周一`
        return replace(offset, week=True, weekday=_weekday(match["on"]), roughly=False)
    return offset


_THAN = lazily(r"比[^，。；]{0,24}\Z")


def _later(match: re.Match[str], number: int) -> Offset | None:
    """How much later another came, told in one sentence: `5 日的 GPT-9，以及晚一天的 Kimi K9`."""
    if not number or _THAN.search(match.string, max(0, match.start() - 25), match.start()):
        return None  # than something, which has a day of its own
    sign = -1 if match["by"] == "早" else 1
    return replace(counted(sign * number, match["unit3"]), near=True)


def _few(unit: str) -> Offset | None:
    """Some hours leave the day as it is; some months or years later is no date."""
    kind = unit_of(unit)
    if kind == "hour":
        return Offset()
    if kind not in ("day", "week"):
        return None
    return Offset(days=_FEW * (7 if kind == "week" else 1), roughly=True)
