"""English words that count from the date told last: `two days later`, `the next morning`, `that Friday`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from llmdata.grammar.dates.offset import Offset, OffsetWords, counted, unit_of
from llmdata.grammar.hints import Hints
from llmdata.lazily import lazily

COUNT_EN = {"a": 1, "an": 1} | {
    word: number
    for number, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
        "sixteen seventeen eighteen nineteen twenty".split(), 1
    )
}  # fmt: skip
WEEKDAYS = ("mon", "tues", "wednes", "thurs", "fri", "satur", "sun")
WEEKDAY = "(?:" + "|".join(WEEKDAYS) + ")day"
_FEW = 4  # days or weeks that `a few` may be, give or take

_NUMBER = "|".join(word for word in COUNT_EN if len(word) > 2)
_ABOUT = r"(?P<about>(?:about|around|roughly|some|almost|nearly|over|barely|not(?:\s+even)?|(?:more|less|fewer)\s+than)\s+)?"
# Where a clause may go on behind words that name what they count from by leaving it out.
_ENDS = r"(?=\s*(?:[,.;:)—]|\Z)|\s+(?:that|this)\b)"
_DAYTIME = "day|morning|afternoon|evening|night"
# What comes, as what is told of the thing that the date is of: `three days after it came out`.
_ITS_DAY = (
    r"after\s+(?:(?:it|they)\s+(?:(?:was|were|had)\s+)?(?:came?\s+out|launched|released|shipped|debuted|arrived|landed|went\s+live|announced|published)"
    r"|(?:its|their|the|that)\s+(?:launch|release|debut|announcement|unveiling|arrival)(?!\s+(?:of|event|party)\b|['’]))"
)
_WAY = (
    r"(?P<way>later|after\s+that|afterwards?|earlier|before\s+that"
    r"|on(?=\s*[,.;)]|\s*\Z)|(?:after|before)(?=\s*(?:[,.;:)—]|\Z)))"
)
_ENGLISH = lazily(
    rf"""(?<![A-Za-z0-9-])(?i:
      {_ABOUT}(?P<n>an?(?:\s+(?:single|full|whole|mere))?|one|two|{_NUMBER}|\d{{1,2}}|several)(?:\s+(?P<few>few|couple(?:\s+of)?))?
        (?:\s+short|\s+full)?\s+(?P<unit>minutes?|hours?|days?|weeks?|fortnight|months?|years?)\s+(?:{_WAY}|(?P<its>{_ITS_DAY})|(?P<ago>ago|old(?=\s*(?:[,.;:)—]|\Z)|\s+(?:and|but|now)\b)))
     |(?P<bare>days|weeks)\s+(?:later|afterwards)
     |(?P<hours>hours|minutes)\s+(?:later|afterwards)|within\s+(?:(?:the|an)\s+(?P<hour>hour)|(?P<hours2>hours|minutes))
     |(?P<n2>two|three|four|\d)\s+(?P<weekdays>{WEEKDAY})s\s+later
     |(?:on\s+)?the\s+(?:very\s+)?(?P<edge>last|final|first)\s+day\s+of\s+(?:the|that)(?:\s+same)?\s+month
     |the\s+(?P<unit3>{_DAYTIME}|week|weekend|month|year|{WEEKDAY})\s+(?P<side>before|after){_ENDS}
     |(?<!\bin\s)(?<!\bfor\s)(?<!\bover\s)(?<!\bwithin\s)the\s+(?:very\s+)?next\s+(?P<unit2>{_DAYTIME}|week|weekend|month|year|{WEEKDAY})
     |the\s+(?:(?P<turn>following)|previous|preceding|prior)\s+(?P<unit4>{_DAYTIME}|week|weekend|month|year|{WEEKDAY})
     |(?:late(?:r)?|earl(?:y|ier)|mid(?:way)?)\s+(?:in|that)\s+(?P<month>(?:the\s+)?(?:same\s+)?month)
     |(?:open(?:ed|s)?|clos(?:ed?|es|ing)(?:\s+out)?|end(?:ed|s)?|began|begins?|start(?:ed|s)?|round(?:ed|s)?\s+(?:off|out)|finish(?:ed|es)?|s(?:aw|ees?)\s+out|s(?:aw|ees?)(?=\s+\w+\s+month\s+o(?:ff|ut)\b))\s+(?P<month2>(?:the|that)\s+month)
     |before\s+(?P<month3>(?:the|that)\s+month)\s+(?:was\s+(?:out|over|up)|(?:had\s+)?(?:ended|closed))
     |(?:(?:later|earlier|early|late)\s+that|that\s+(?:very\s+)?same|that(?=\s+weekend)|(?:in\s+)?the\s+(?:very\s+)?same)\s+(?P<span>week(?!end)|weekend)(?!\s+(?:as|that)\b|['’])
     |(?:on\s+)?(?:that|the)\s+(?:very\s+)?same\s+(?P<same_week>{WEEKDAY})(?!\s+as\b)
     |(?:on\s+(?:the\s+)?|that\s+|(?<![a-z,]\s)(?=\w+day\s*[.:—–-]))(?P<weekday>{WEEKDAY})
     |(?P<hour3>(?<=[a-z]ed\s)at\s+the\s+same\s+time|(?:(?<=[.!?]\s)|(?<=\n)|(?<![\s\S]))[Ii]n\s+the\s+(?:morning|afternoon|evening)(?!\s+of\b))
     |(?P<that>that)\s+(?:very\s+)?(?:{_DAYTIME})
    )(?![A-Za-z0-9])""",
    re.VERBOSE,
)  # fmt: skip
# Without one of these words there is no such date: most texts between two names have none.
_HINTS = Hints(
    "later", "after", "earlier", "before that", "next", "following", "previous", "preceding", "prior",
    "the day", "that ", "month", " before", " ago", " old", "in the morning", "in the afternoon",
    "in the evening", "same ", "within", "nday", "sday", "iday", "urday", "days on", "weeks on",
    "months on", "week on", "month on", "year on",
)  # fmt: skip


def counted_in_english(text: str, start: int, end: int) -> Iterator[OffsetWords]:
    """All English words in `text[start:end]` that count from the date told last."""
    if not _HINTS.stand_in(text, start, end):
        return
    for match in _ENGLISH.finditer(text, start, end):
        if (offset := _offset(match)) is not None:
            words = match.group()
            yield OffsetWords(match.start() + len(words) - len(words.lstrip()), match.end(), offset)


def _offset(match: re.Match[str]) -> Offset | None:
    if match["n"]:
        return _counted(match)
    if match["hours"] or match["hour"] or match["hours2"] or match["hour3"] or match["that"]:
        return Offset()
    if match["bare"]:
        return _bare(match)
    if edge := match["edge"]:
        return Offset(same_month=True, edge="first" if edge.lower() == "first" else "last")
    if match["month"] or match["month2"] or match["month3"]:
        return Offset(same_month=True)
    if span := match["span"]:
        return Offset(week=span.lower() == "week", weekend=span.lower() != "week")
    if weekday := match["same_week"]:
        return Offset(week=True, weekday=_weekday(weekday))
    if weekday := match["weekday"]:
        return Offset(weekday=_weekday(weekday))
    if weekday := match["weekdays"]:
        number = COUNT_EN.get(match["n2"].lower()) or int(match["n2"])
        return Offset(days=7 * (number - 1), weekday=_weekday(weekday))
    if unit := match["unit2"]:
        return _beside(unit, 1)
    if unit := match["unit4"]:
        return _beside(unit, 1 if match["turn"] else -1)
    return _beside(match["unit3"], 1 if match["side"].lower() == "after" else -1)


def _weekday(words: str) -> int:
    return WEEKDAYS.index(words.lower().removesuffix("day"))


def _beside(word: str, way: int) -> Offset:
    """The unit right before or behind: `the next morning`, `the week before`, `the following Friday`."""
    word = word.lower()
    if word in ("week", "weekend"):
        return Offset(days=7 * way, week=word == "week", weekend=word == "weekend")
    if word in ("month", "year"):
        return counted(way, word)
    if word in ("day", "morning", "afternoon", "evening", "night"):
        return Offset(days=way)
    return Offset(weekday=_weekday(word), back=way < 0)


_LEADS = lazily(
    r"(?:\b(?:just|only|mere|barely|but|and|then|came|followed)\s+|[,.;:(—–]\s*|\A\s*)\Z"
)


def _bare(match: re.Match[str]) -> Offset | None:
    """Some days: `days later`, behind no number that these patterns do not know."""
    if _LEADS.search(match.string, max(0, match.start() - 16), match.start()) is None:
        return None
    return _few(match["bare"], 1)


def _few(unit: str, way: int) -> Offset | None:
    kind = unit_of(unit)
    if kind == "hour":
        return Offset()
    return (
        Offset(days=way * _FEW * (7 if kind == "week" else 1), roughly=True)
        if (kind in ("day", "week"))
        else None
    )  # some months or years off is no date


def _counted(match: re.Match[str]) -> Offset | None:
    words = match["n"].lower().split()[0]
    number = int(words) if words.isdigit() else COUNT_EN.get(words, 0)
    unit = match["unit"]
    if match["ago"]:
        return _ago(match, number)
    said = (match["way"] or "").lower()
    if _MORE.search(match.string, max(0, match.start() - 16), match.start()):
        return None  # `a week and a day later`
    bare = said in ("before", "after", "on")
    if bare and _LASTS.search(match.string, max(0, match.start() - 16), match.start()):
        return None  # how long something took
    way = -1 if said.startswith(("earlier", "before")) else 1
    some = match["few"] or ""
    if some.lower() == "few" or not number:
        offset = _few(unit, way)
    else:
        number = 2 if some else number
        roughly = bool(match["about"] or some) and unit_of(unit) != "hour"
        offset = counted(way * number, unit, roughly)
    return replace(offset, local=True) if offset is not None and match["its"] else offset


_MORE = lazily(r"\b(?:days?|weeks?|months?|years?)\s+and\s+\Z", re.IGNORECASE)
_LASTS = lazily(
    r"\b(?:took|takes?|taken|needs?|needed|spen[dt]s?|lasts?|lasted|costs?|for)\s+(?:us\s+|me\s+)?\Z",
    re.IGNORECASE,
)
_IS = lazily(r"\b(?:is|are)(?:\s+(?:only|just|barely|all\s+of))?\s*\Z", re.IGNORECASE)


def _ago(match: re.Match[str], number: int) -> Offset | None:
    """What counts from the day of writing: `two weeks ago`, `X is a week old`."""
    unit = unit_of(match["unit"])
    old = match["ago"].lower() == "old"
    if unit == "hour" or not number or (old and unit == "year"):
        return None
    if old and not _IS.search(match.string, max(0, match.start() - 24), match.start()):
        return None
    rough = bool(match["about"] or match["few"])
    return replace(counted(-number, unit, rough), writing=True)
