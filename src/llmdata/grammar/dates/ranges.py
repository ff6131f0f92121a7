"""Dates that reach from one to another (`8 月 7–10 日`, `7、8 月`), and dates that are told not to be it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from llmdata.folding import HAN
from llmdata.grammar.contrasts import rejects, turns
from llmdata.grammar.dates.words import SAME_MONTH, DateWords
from llmdata.grammar.numerals import chinese_number
from llmdata.lazily import lazily

_TO = r"[-–—~～至到]"
_RANGE = lazily(r"\s*(?:到|至|[-–—~～]|through|until|to)\s*\Z")
_EITHER = lazily(r"\s*(?:或者?|抑或|or(?:\s+(?:in|on))?)\s*\Z|/\Z")
_AND = lazily(r"\s*(?:和|与|and)\s*\Z")
_AND_THE, _TO_THE = (
    lazily(r"\s+and\s+(?:the\s+)?"),
    lazily(r"\s*(?:[-–—~～到至]|to|through|until)\s*(?:the\s+)?"),
)
_BETWEEN = lazily(r"(?i:\bbetween)\s+(?:the\s+)?\Z")
# What was moved from one day to another happened on the second.
_MOVED_FROM = lazily(
    r"\b(?i:delayed|postponed|pushed|moved|slipped|rescheduled|brought)(?:\s+(?:back|out|forward))?\s+from\s+\Z"
)
_MOVED_TO = lazily(
    r"\s*(?:一再|一路|再次|先)?(?:推迟|延期|延后|推后|改期|顺延|提前|跳票|改)[到至]\s*"
)

# `1-3 月`: the first month of a range has its word only behind the last; a version (`X 3 到 11 月`) is none.
_FIRST_MONTH = lazily(
    rf"(?<![\d.:：/月日年A-Za-z-])(?<![A-Za-z] )(?P<month>1[0-2]|[1-9])\s*(?:{_TO}|(?P<side>[、和与或及]))\s*\Z"
)
_FIRST_NUMERAL = lazily(r"(?<![月日、])(?P<month>[一二三四五六七八九])[、或]\Z")
_FIRST_DAY = lazily(
    r"(?<![\w.,/-])(?P<day>[12]?\d|3[01])(?:st|nd|rd|th)?\s*(?:[-–—]|\bto\b|\band\b)\s*(?:the\s+)?\Z"
)
# A number behind a name is its version: `X 4 – 9 July`.
_NAME = lazily(r"\b(?!(?:From|On|Between|Over|During|Since|Of|The|And)\b)[a-z]*[A-Z][\w.\-]*\s+\Z")
_WIDEST = 12  # characters of either
# Months side by side that share one word: `七八月`, `7、8 两月`.
_PAIR = lazily(
    r"(?<![一二三四五六七八九十\d、])(?:(?P<first>[一二三四五六七八九])(?P<last>[一二三四五六七八九])月(?:份|间)?"
    r"|(?P<a>1[0-2]|[1-9])\s*[、和]\s*(?P<b>1[0-2]|[1-9])\s*两个?月)"
)
_DAY_BETWEEN = lazily(rf"\s*(?P<day>[12]\d|3[01]|0?[1-9])\s*{_TO}\s*\Z")
_LAST_DAY = lazily(
    r"\s*(?:[-–—]|\bto\b|\bthrough\b|(?P<and>\band\b))\s*(?:the\s+)?(?P<day>[12]\d|3[01]|[1-9])(?:st|nd|rd|th)?\b"
    r"(?![.,:/]\d|%|\s*(?:-|million|billion|thousand|percent|per|points?|models?|users?|hours?|days?|weeks?|months?|years?|times|[ap]\.?m)\b)"
    r"(?!\s+(?:January|February|March|April|May|June|July|August|September|October|November|December))"
    r"(?:,?\s+(?P<year>20\d\d)\b)?"
)

_STOP = lazily(r"[。！？；!?;\n]|\.\s")
_NEAR = 40  # characters between the two


def with_ranges(text: str, found: list[DateWords], start: int, end: int) -> list[DateWords]:
    """The dates of `text[start:end]`: ranges made one, those that the words deny left out."""
    found = _uncovered([_widened(text, words, start, end) for words in found])
    if "月" in text[start:end]:
        pairs = [pair for pair in _pairs(text, start, end) if _is_free(pair, found)]
        found = sorted(found + pairs, key=lambda words: words.start) if pairs else found
    if len(found) < 2:
        return found
    return _joined(text, _affirmed(text, found))


def _uncovered(found: list[DateWords]) -> list[DateWords]:
    """Dates but for what a range beside them holds: its year, its first day without a month."""
    ranges = [words for words in found if words.until is not None]
    return [
        words
        for words in found
        if words.until is not None
        or not any(r.start <= words.start and words.end <= r.end for r in ranges)
    ]


def _is_free(pair: DateWords, found: list[DateWords]) -> bool:
    return all(pair.end <= words.start or words.end <= pair.start for words in found)


def _pairs(text: str, start: int, end: int) -> Iterator[DateWords]:
    for match in _PAIR.finditer(text, start, end):
        if match["first"]:
            first, last = chinese_number(match["first"]), chinese_number(match["last"])
        else:
            first, last = int(match["a"]), int(match["b"])
        if first and last and last == first + 1:
            until = DateWords(*match.span(), month=last)
            yield DateWords(*match.span(), month=first, until=until)


def _widened(text: str, words: DateWords, start: int, end: int) -> DateWords:
    """A date with what stands of a range before its own words, or behind them in English."""
    if words.month is None or words.relative is not None or words.until is not None:
        return words
    before = max(start, words.start - _WIDEST)
    if HAN.search(text, words.start, words.end):
        if words.day is not None:
            return words
        digits = text[words.start].isdigit()
        match = (_FIRST_MONTH if digits else _FIRST_NUMERAL).search(text, before, words.start)
        if match is None:
            return words
        month = int(match["month"]) if digits else chinese_number(match["month"]) or 0
        if (not digits or match["side"]) and month + 1 != words.month:
            return words  # months side by side are a time if one follows the other
        return replace(words, start=match.start(), month=month, until=words)
    if words.day is None or words.day < 1:
        return words
    match = _FIRST_DAY.search(text, before, words.start) if text[words.start].isdigit() else None
    if match is not None and not _NAME.search(text, start, match.start()):
        joined = "and" not in match.group() or _BETWEEN.search(text, start, match.start())
        if joined and 0 < int(match["day"]) < words.day:
            return replace(words, start=match.start(), day=int(match["day"]), until=words)
    if text[words.end - 1].isdigit() or text[words.end - 2 : words.end] in ("st", "nd", "rd", "th"):
        match = _LAST_DAY.match(text, words.end, end)
        joined = match and (not match["and"] or _BETWEEN.search(text, start, words.start))
        if match and joined and words.year is None and words.day < int(match["day"]):
            year = int(match["year"]) if match["year"] else None
            until = replace(words, day=int(match["day"]), year=year)
            return replace(words, end=match.end(), year=year, until=until)
    return words


def _affirmed(text: str, found: list[DateWords]) -> list[DateWords]:
    """The dates without those that are denied; `not A but B` is a way to tell B."""
    kept: list[DateWords] = []
    opens: int | None = None  # where the words begin that deny the date before
    for place, words in enumerate(found):
        if _is_denied(text, found, place):
            denial = _denial(text, words)
            but = place + 1 < len(found) and turns(text, words.end, found[place + 1].start)
            opens = denial.start("words") if denial and but else None
            continue
        kept.append(words if opens is None else replace(words, start=opens))
        opens = None
    return kept


def _denial(text: str, words: DateWords) -> re.Match[str] | None:
    return rejects(text, max(0, words.start - 16), words.start)


def _is_denied(text: str, found: list[DateWords], place: int) -> bool:
    """Whether the words say that it was not this date but another one beside it."""
    words = found[place]
    after = found[place + 1] if place + 1 < len(found) else None
    if after is not None and _MOVED_TO.fullmatch(text, words.end, after.start):
        return True
    if after is not None and _MOVED_FROM.search(text, max(0, words.start - 24), words.start):
        return _RANGE.fullmatch(text, words.end, after.start) is not None
    if _denial(text, words) is None:
        return False
    others = [*found[max(0, place - 1) : place], *found[place + 1 : place + 2]]
    return any(_is_beside(text, *sorted((words, other), key=lambda w: w.start)) for other in others)


def _is_beside(text: str, first: DateWords, last: DateWords) -> bool:
    near = last.start - first.end <= _NEAR
    return near and _STOP.search(text, first.end, last.start) is None


def _joined(text: str, found: list[DateWords]) -> list[DateWords]:
    joined: list[DateWords] = []
    for words in found:
        previous = joined[-1] if joined else None
        whole = _whole(text, previous, words) if previous is not None else None
        if whole is not None:
            joined[-1] = whole
        elif previous and _is_year_of(text, previous, words):
            joined[-1] = replace(words, start=previous.start, year=previous.year)
        else:
            joined.append(words)
    return joined


def _whole(text: str, first: DateWords, last: DateWords) -> DateWords | None:
    """The range that two dates are the ends of; None where they are none."""
    if first.until is not None:
        return None
    if first.relative == last.relative == SAME_MONTH and first.day and last.day:
        opens = _BETWEEN.search(text, max(0, first.start - 16), first.start)
        joins = opens and _AND_THE.fullmatch(text, first.end, last.start)
        joins = joins or _TO_THE.fullmatch(text, first.end, last.start)
        return replace(first, end=last.end, until=last) if joins and first.day < last.day else None
    if last.relative == SAME_MONTH and last.day and first.month is not None:
        between = _DAY_BETWEEN.fullmatch(text, first.end, last.start)
        day = int(between["day"]) if between and first.day is None else first.day
        ends = between or any(r.fullmatch(text, first.end, last.start) for r in (_RANGE, _EITHER))
        if not ends or day is None or not 0 < day < last.day:
            return None
        until = replace(last, month=first.month, relative=None)
        return replace(first, end=last.end, day=day, until=until)
    if last.relative:
        return None
    if not (
        _RANGE.fullmatch(text, first.end, last.start)
        or _is_iso(text, first, last)
        or _is_either(text, first, last)
        or _meet(text, first, last)
    ):
        return None
    return replace(first, end=last.end, year=first.year or last.year, until=last)


def _is_iso(text: str, first: DateWords, last: DateWords) -> bool:
    """Whether two dates in numbers are the ends of an interval: `2025-05-05/2025-05-09`."""
    return text[first.end : last.start] == "/" and first.year is not None and last.year is not None


def _is_either(text: str, first: DateWords, last: DateWords) -> bool:
    """Whether it was one of two months or days, or some time between them."""
    if first.month is None or last.month is None or (first.day is None) != (last.day is None):
        return False
    if _EITHER.fullmatch(text, first.end, last.start):
        return True
    opens = _BETWEEN.search(text, max(0, first.start - 16), first.start)
    return opens is not None and _AND.fullmatch(text, first.end, last.start) is not None


_LATE, _EARLY = ("底", "末", "下旬"), ("初", "上旬")


def _meet(text: str, first: DateWords, last: DateWords) -> bool:
    """Whether it was where two months meet: `11 月底 12 月初`."""
    following = first.month and last.month and last.month % 12 == (first.month + 1) % 12
    ends = text.endswith(_LATE, first.start, first.end)
    begins = text.endswith(_EARLY, last.start, last.end)
    between = text[first.end : last.start].strip(" 、，到至")
    return bool(following and ends and begins and not between)


def _is_year_of(text: str, year: DateWords, words: DateWords) -> bool:
    """Whether a year stands right before what is its own: `2025 年 1-3 月`, `2025 年双十一`."""
    named = words.day is not None and not words.relative and not text[words.start].isdigit()
    named = named or (words.part in ("H1", "H2") and HAN.match(text, words.start) is not None)
    bare = year.year is not None and year.month is None and year.part is None
    return (
        bool(bare and (words.until or named))
        and words.year is None
        and not text[year.end : words.start].strip()
    )
