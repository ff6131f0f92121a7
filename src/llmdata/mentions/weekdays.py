"""The year of a day whose weekday is told: `Saturday, 5 April` is not one of 2024."""

from __future__ import annotations

from llmdata.grammar.calendar import DateValue, day_value
from llmdata.lazily import lazily

_DAYS_EN = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_DAYS_ZH = "一二三四五六日"
_BEFORE = lazily(r"(?i:\b(?P<en>mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?day,?\s+(?:the\s+)?)\Z")
_WITHIN = lazily(r"(?i:(?P<en>mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?day\b)")
_BEHIND = lazily(r"\s*[（(]?\s*(?:周|星期|礼拜)(?P<zh>[一二三四五六日天])")


def on_its_weekday(text: str, start: int, end: int, value: DateValue, covered: int) -> DateValue:
    """A day without a year of its own, in the covered year where only there it has the weekday told."""
    if value.precision != "day" or value.start.year == covered:
        return value
    match = (
        _WITHIN.match(text, start, end)
        or _BEFORE.search(text, max(0, start - 16), start)
        or _BEHIND.match(text, end, end + 8)
    )
    if match is None:
        return value
    said = match.groupdict()
    weekday = (
        _DAYS_EN.index(said["en"].lower())
        if said.get("en")
        else _DAYS_ZH.find(said["zh"].replace("天", "日"))
    )
    day = day_value(covered, value.start.month, value.start.day)
    if day is None or value.start.weekday() == weekday or day.start.weekday() != weekday:
        return value
    return day
