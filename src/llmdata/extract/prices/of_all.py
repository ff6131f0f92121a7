"""The time for which a text says that all its prices hold: `All prices as of March`, `所有价格截至 3 月`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from llmdata.extract.context import Context
from llmdata.extract.observation import Observation
from llmdata.lazily import lazily
from llmdata.mentions import DateMention

_ALL = lazily(
    r"(?:(?:所有|全部|全文|文中|本文|这里|下述|下列|以下|上述)的?[^，。；：\n]{0,6}|(?<=[。！？\n*_（(]))(?:价格|定价|报价|资费)(?:数据|信息)?(?:均|都|皆|全部)?(?:为|是|以|按)?\s*(?:截至|截止到?|查于|核对于|更新于)\s*\Z"
    r"|(?i:(?:\b(?:all|every|the|these|our)\s+|(?<=[.!?\n*_(])|(?<=[.!?]\s))(?:(?:api|list|listed|token|quoted|following|above|usd)\s+){0,2}(?:prices?|pricing|rates)\s+(?:(?:in|of)\s+[^.,;:]{1,32}?\s+)?(?:(?:are|is|were|was)\s+)?"
    r"(?:(?:(?:current|accurate|correct|valid|verified|checked|collected|taken)\s+)?as\s+(?:of|at)|(?:verified|checked|collected|taken|copied|looked\s+up)\s+(?:on|in))\s+)\Z"
)


def at_one_time(context: Context, found: Iterable[Observation]) -> Iterator[Observation]:
    """The prices, those without a date at the one time that the text gives for all."""
    prices = list(found)
    date = _told(context) if any(price.date is None for price in prices) else None
    for price in prices:
        undated = price.date is None and date is not None
        yield replace(price, date=date, date_origin="context") if undated else price


_REACH = 64  # characters before the date that say so


def _told(context: Context) -> DateMention | None:
    """The one day or month as of which all prices are."""
    text, layout = context.layout.visible, context.layout
    dates: list[DateMention] = []
    for sentence in layout.sentences:
        if text[sentence.start : sentence.end].rstrip(" *_)）").endswith((":", "：")):
            continue  # of what it leads in
        for date in context.mentions.dates_in(sentence.start, sentence.end):
            if date.value.precision not in ("day", "month"):
                continue
            first = max(sentence.start, date.start - _REACH)
            if _ALL.search(text, first, date.start):
                dates.append(date)
    return dates[0] if len({date.value.edtf for date in dates}) == 1 else None
