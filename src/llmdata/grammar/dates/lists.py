"""Days that share one month: `May 5, 12 and 20`, `the 5th and 12th of May`, `9 月 5、12、20 日`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from llmdata.folding import HAN
from llmdata.grammar.dates.words import SAME_MONTH, DateWords
from llmdata.lazily import lazily

_DAY = r"(?:[12]\d|3[01]|0?[1-9])"
_ORDINAL = r"(?:st|nd|rd|th)"
# What more days stand behind one (`May 5, 12 and 20`): bare numbers count something else where
# the clause goes on with what they count.
_BEHIND = lazily(
    rf"(?:,\s*{_DAY}{_ORDINAL}?){{0,4}},?\s+(?:and|&)\s+(?:the\s+)?{_DAY}"
    rf"(?:{_ORDINAL}\b|(?=\s*[;:)—]|\s*,(?!\d)|\s*\.(?!\d)|\s*\Z|\s+(?:respectively|alone|it|they|we|in|at|for|with|from|by|came|saw|brought)\b))"
)
# … and before one (`on 5 and 12 May`).
_BEFORE = lazily(
    rf"(?:\b(?:on|the|of|from|came|out)\s+|[(:]\s*)(?P<days>{_DAY}{_ORDINAL}?(?:,\s*(?:the\s+)?{_DAY}{_ORDINAL}?){{0,4}},?\s+(?:and|&)\s+(?:the\s+)?)\Z"
)
_BETWEEN_ZH = lazily(rf"\s*{_DAY}(?:\s*[、，,和与及]\s*{_DAY}){{0,4}}\s*[、和与及]\s*")
_NUMBER = lazily(r"\d{1,2}")
_FAR = 48


def with_lists(text: str, found: list[DateWords], start: int, end: int) -> list[DateWords]:
    """The dates of `text[start:end]`, with the days that leave the month to the one beside them."""
    listed: list[DateWords] = []
    for words in found:
        before = listed[-1] if listed else None
        if before is not None and (days := _chinese(text, before, words)):
            listed[-1:] = days
        else:
            days = list(_english(text, words, start, end))
            while listed and listed[-1].end > days[0].start:
                listed.pop()  # `on the 5th`, before it was known of which month
            listed += days
    return listed


def _english(text: str, words: DateWords, start: int, end: int) -> Iterator[DateWords]:
    alone = words.until is None and words.beside is None and words.relative is None
    if not alone or words.month is None or not words.day or words.day < 1:
        yield words
        return
    if HAN.search(text, words.start, words.end):
        yield words
        return
    if text[words.start].isdigit():
        match = _BEFORE.search(text, max(start, words.start - _FAR), words.start)
        days = list(_days(text, match.span("days"), words)) if match else []
        if days and _rise([*days, words]):
            yield from days
        yield words
        return
    yield words
    match = _BEHIND.match(text, words.end, end)
    days = list(_days(text, match.span(), words)) if match else []
    if _rise([words, *days]):
        yield from days


def _days(text: str, span: tuple[int, int], words: DateWords) -> Iterator[DateWords]:
    for number in _NUMBER.finditer(text, *span):
        yield replace(words, start=number.start(), end=number.end(), day=int(number[0]))


def _rise(dates: list[DateWords]) -> bool:
    days = [date.day or 0 for date in dates]
    return days == sorted(set(days))


def _chinese(text: str, month: DateWords, last: DateWords) -> list[DateWords]:
    """The days between a month and the last of them, which alone has the word for one."""
    if month.month is None or month.day is not None or last.relative != SAME_MONTH:
        return []
    if last.day is None or _BETWEEN_ZH.fullmatch(text, month.end, last.start) is None:
        return []
    days = list(_days(text, (month.end, last.start), month))
    days = [replace(days[0], start=month.start), *days[1:]]
    days.append(replace(month, start=last.start, end=last.end, day=last.day))
    return days if _rise(days) else []
