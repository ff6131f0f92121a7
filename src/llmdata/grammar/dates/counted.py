"""Days that words count from another: `three days before Christmas`, the time round a holiday."""

from __future__ import annotations

import re
from dataclasses import replace

from llmdata.grammar.dates.counting_chinese import NUMERAL, numeral
from llmdata.grammar.dates.counting_english import COUNT_EN, WEEKDAY, WEEKDAYS
from llmdata.grammar.dates.holidays import MOVABLE, lasts
from llmdata.grammar.dates.offset import DAYS, Offset, OffsetWords, counted, unit_of
from llmdata.grammar.dates.words import DateWords
from llmdata.lazily import lazily

# A bound lies no such time off (`less than a week after`), and what is rough names no day.
_BOUND = lazily(
    r"\b(?:(?:less|more|fewer)\s+than|within|over|under|barely|up\s+to|at\s+least)\s+\Z",
    re.IGNORECASE,
)
_ROUGHLY = lazily(r"\b(?:about|around|almost|nearly|roughly|some)\s+\Z", re.IGNORECASE)
_NUMBERS = "|".join(COUNT_EN)
_COUNTED = lazily(
    rf"""\b(?i:(?P<n>{_NUMBERS}|the|\d{{1,2}})\s+(?P<unit>day|night|evening|morning|week|fortnight|(?:24|48|72)\s+hour|hour)s?
     |(?:on\s+)?(?:the\s+)?(?P<weekday>{WEEKDAY}|weekend)
     |(?:just\s+|only\s+|a\s+)?(?P<few>few\s+days|couple\s+of\s+days|days)
     |(?P<soon>just|shortly|right|immediately|soon|not\s+long)
    )\s+(?P<way>before|after)\s+(?:the\s+)?\Z""",
    re.VERBOSE,
)
_FAR = 40  # characters before a day in which it is counted from
_SOON, _FEW = 2, 4  # days that `shortly before` and `a few days before` may be, give or take

_WEEK_OF = lazily(
    r"\b(?:the\s+)?week\s+(?:of|beginning|starting|commencing|ending)\s+(?:the\s+)?\Z",
    re.IGNORECASE,
)
_EVE = lazily(r"\beve\s+of\s+(?:the\s+)?\Z", re.IGNORECASE)
_EVE_BEHIND = lazily(r"\s+[Ee]ve\b")


def counted_from(text: str, date: DateWords) -> DateWords:
    """A day from which others are counted: `three days before Christmas`, roughly `a week after May 1`."""
    named = date.part in MOVABLE
    if date.day is not None and (
        week := _WEEK_OF.search(text, max(0, date.start - 24), date.start)
    ):
        return replace(date, start=week.start(), bearing="at", beside=Offset(week=True))
    eve = _EVE.search(text, max(0, date.start - 16), date.start)
    if eve and (date.day is not None or named):
        return replace(date, start=eve.start(), bearing="at", beside=Offset(-1))
    if named and (eve := _EVE_BEHIND.match(text, date.end)):
        return replace(date, end=eve.end(), beside=Offset(-1))
    if date.bearing == "at" or date.relative or (date.day is None and not named):
        return date
    match = _COUNTED.search(text, max(0, date.start - _FAR), date.start)
    if match is None or _BOUND.search(text, max(0, match.start() - 16), match.start()):
        return date
    about = _ROUGHLY.search(text, max(0, match.start() - 16), match.start())
    beside = _beside(
        match, -1 if match["way"].lower() == "before" else 1, roughly=about is not None
    )
    if beside is None:
        return date
    return replace(date, start=match.start(), bearing="at", beside=beside)


def _beside(match: re.Match[str], way: int, *, roughly: bool) -> Offset | None:
    if match["soon"] or match["few"]:
        return Offset(way * (_SOON if match["soon"] else _FEW), roughly=True)
    if weekday := match["weekday"]:
        if weekday.lower() == "weekend":
            return Offset(7 * way, weekend=True)
        return Offset(weekday=WEEKDAYS.index(weekday.lower().removesuffix("day")), back=way < 0)
    word, unit = match["n"].lower(), match["unit"].lower()
    number = 1 if word == "the" else COUNT_EN.get(word, int(word) if word.isdigit() else 0)
    if unit in ("night", "evening", "morning"):
        return Offset(way) if word == "the" else None
    offset = counted(way * number, unit)
    if not offset.days:
        return None
    # A number of weeks is no more than a rough time.
    return replace(offset, roughly=roughly or unit in ("week", "fortnight"))


def beside_holiday(text: str, words: DateWords, end: int) -> DateWords:
    """A holiday, or the time before or after it that the words behind it tell."""
    named = words.part in MOVABLE or (
        words.day is not None and text.endswith(_FIXED, words.start, words.end)
    )
    if not named or words.until is not None:
        return words
    found = _find_beside(text, words.end, end, lasts(words.part, text[words.start : words.end]))
    if found is None:
        return words
    offset = found.offset
    beside = offset if offset.days or offset.roughly or offset.unknown else None
    return replace(words, end=found.end, bearing="at", beside=beside)


# The last signs of holidays that have a fixed day.
_FIXED = ("节", "诞", "節", "誕", "夜", "旦", "双十一", "双11")
# Behind a holiday: `圣诞节前一周`, `春节后第二天`, `端午节前`, `圣诞前后`, `国庆当天`, `感恩节次日`.
_BESIDE = lazily(
    rf"\s*(?:假期|长假)?的?(?:(?P<on>(?<![期假])(?:当[天日晚]|那一?[天晚]))|(?P<next>次日|翌日|第二天|后一天)|(?P<eve>前[夜晚])|(?P<around>前后)"
    rf"|(?:之|过)?(?P<way>前|后(?![续台端来者辈面]))(?:夕|(?:的|那|大约|大概|差不多|约|整整)*(?P<nth>第)?(?P<n>{NUMERAL})\s*个?(?P<unit>天|日|晚|周|星期|礼拜)(?P<within>[内里左之]|上下)?)?)(?![，。]?(?:必须|一定要))"
)


def _find_beside(text: str, start: int, end: int, lasts: bool = False) -> OffsetWords | None:
    """How far from the holiday that ends at `start` the words behind it are.

    Of one that lasts for days nobody knows on which day it was over: `春节后第二天` is no day.
    """
    match = _BESIDE.match(text, start, end)
    if match is None:
        return None
    if match["on"]:
        return OffsetWords(start, match.end(), Offset())
    if match["next"]:
        return OffsetWords(start, match.end(), Offset(days=1))
    if match["eve"]:
        return OffsetWords(start, match.end(), Offset(days=-1))
    if match["around"]:
        return OffsetWords(start, match.end(), Offset(roughly=True))
    sign = -1 if match["way"] == "前" else 1
    lasts = lasts and match["way"] == "后"
    if match["n"] is None:
        return OffsetWords(start, match.end(), Offset(sign * _SOON, roughly=True, unknown=lasts))
    number = numeral(match["n"])
    number -= bool(match["nth"]) and sign > 0 and number > 1  # the second day behind it is the next
    unit = "day" if match["unit"] == "晚" else unit_of(match["unit"])
    roughly = match["within"] is not None or unit != "day"
    unknown = lasts and not roughly
    days = sign * number * DAYS[unit]
    return OffsetWords(start, match.end(), Offset(days=days, roughly=roughly, unknown=unknown))
