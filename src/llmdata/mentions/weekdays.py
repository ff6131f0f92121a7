"""What weekdays tell: the year of a day (`Saturday, 5 April` is not one of 2024), the day of a report."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from llmdata.grammar.calendar import DateValue, day_value
from llmdata.grammar.dates import DateWords
from llmdata.layout import Block, Layout
from llmdata.lazily import lazily

if TYPE_CHECKING:
    from llmdata.mentions.dating import DateMention

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


# Before the day from which a report is: `SAN FRANCISCO, Aug. 7 — OpenAI on Thursday …`.
_PLACE = lazily(
    r"[\s*_>]*[A-Z][A-Z.'’-]{2,}(?: [A-Z.'’-]{2,}){0,3}(?:, [A-Z][\w.]{1,12}(?: [A-Z][\w.]{1,12})?)?(?: ?\([A-Z][\w ]{1,12}\))?(?:,| ?[—–-])\s*"
)
_REPORTS = lazily(r"(?:,? \d{4})?(?: ?\([A-Z][\w ]{1,12}\))?\s*(?:[—–:.-]|\Z)")
_PLAIN = lazily(r"(?i:(?:on\s+|that\s+)?\w+day)")


def of_a_report(
    layout: Layout, block: Block, words: DateWords, found: Sequence[DateMention]
) -> DateValue | None:
    """The day that a weekday is in a report with a dateline: that day itself, or the last before it."""
    if words.offset is None or words.offset.weekday is None or not found:
        return None
    day = found[0]
    if day.value.precision != "day" or not _PLAIN.fullmatch(layout.visible, words.start, words.end):
        return None
    if not _PLACE.fullmatch(layout.visible, block.start, day.start):
        return None
    if not _REPORTS.match(layout.visible, day.end, block.end):
        return None
    back = (day.value.start.weekday() - words.offset.weekday) % 7
    at = day.value.start - timedelta(days=back)
    return day_value(at.year, at.month, at.day)
