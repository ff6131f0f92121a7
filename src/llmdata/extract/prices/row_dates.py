"""When the prices of a table held: the day its row gives the thing, a remark on it, the line above all rows.

`| GPT-9 | August 7 | $2 |` below `Available`; `| GPT-9 | $2 | August |`; `Prices as of December:`.
"""

from __future__ import annotations

import re
from collections.abc import Container, Mapping

from llmdata.extract.context import Context
from llmdata.extract.grids import Grid, Span
from llmdata.extract.releases.tabled.columns import only_date, role_of
from llmdata.lazily import lazily
from llmdata.mentions import DateMention

# A remark that says since when a price holds: `8 月首发价`.
_SINCE = lazily(r"价|(?i:\bpric|\brate\b|\bas\s+of\b)")
# Heads of columns with the day on which a thing came.
_CAME = ("released", "when", "announced")
_OF_COLUMN = ("at", "since")


def dates_of_rows(context: Context, grid: Grid, priced: Container[int]) -> dict[int, DateMention]:
    """The dates of a table's prices by the place of their row: of those that have one."""
    roles = {
        place: role_of(context, grid, place)
        for place in range(len(grid.head))
        if place not in priced
    }
    stood = _stood(context, grid)
    found: dict[int, DateMention] = {}
    for number, row in enumerate(grid.rows):
        told = (only_date(context, row[place]) for place, role in roles.items() if role in _CAME)
        own = [date for date in told if date is not None and date.bearing in _OF_COLUMN]
        rest = {row[place]: role for place, role in roles.items() if place}
        date = (own[0] if len(own) == 1 else _in_remark(context, rest)) or stood
        if date is not None:
            found[number] = date
    return found


def _in_remark(context: Context, cells: Mapping[Span, str]) -> DateMention | None:
    """The date that a remark in a row gives its prices: `8 月首发价`, or nothing but `August`."""
    text = context.layout.visible
    for cell, role in cells.items():
        dates = context.mentions.dates_in(*cell)
        if len(dates) == 1 and dates[0].bearing == "at" and _SINCE.search(text, *cell):
            return dates[0]
        own = role == "remark" and dates and dates[0].bearing in _OF_COLUMN
        if own and _is_a_date(text, cell, dates[0]):
            return dates[0]
    return None


_BEFORE = lazily(
    r"[\s*_(（]*(?:(?i:unchanged|the\s+same|fixed)\s+)?(?:(?i:since|from|in|on|as\s+of)\s+|自|从)?\s*"
)
_BEHIND = lazily(
    r"[\s*_)）]*(?:起|以来|至今|到现在)?\s*(?:(?:一直|就|都|再)?(?:没变过?|未变|不变|没动过?|没涨过?))?[\s*_)）]*(?:[.。;；].*)?",
    re.DOTALL,
)


def _is_a_date(text: str, cell: Span, date: DateMention) -> bool:
    """Whether a cell, or its first sentence, is a date and nothing else."""
    before = _BEFORE.fullmatch(text, cell[0], date.start)
    return before is not None and _BEHIND.fullmatch(text, date.end, cell[1]) is not None


_STANDS = lazily(
    r"截至|[价费]|(?:抄|查|摘|记|整理|采集|搜集|收集|统计)(?:录|下来|来|到|了)?的|(?i:\b(?:as\s+of|pric\w+|costs?|rates?|list|stood|stands?|copied|checked|looked\s+up|collected|gathered|noted|taken)\b)"
)
_SET = lazily(
    r"发布|推出|上线|(?i:\b(?:released?|launched|announced|since|introduced|came\s+out)\b)"
)


# What leads in a list or a table of prices as news: `6 月，各家都涨价了：`, `In May new price points arrived:`.
PRICE_NEWS = lazily(
    r"(?:定价|价格|天价|价位|价码|月费|年费|订阅费|会员费|资费)[^。；：]{0,12}?(?:出现|登场|诞生|到来|来了|公布|出炉|揭晓|上调|下调|[涨降]|调整|变)|[涨降提调]了?价"
    r"|(?i:\bpric(?:e|es|ing)\b[^.;:]{0,40}?\b(?:rose|fell|went\s+(?:up|down)|changed|arrived|appeared|came|emerged|were\s+(?:cut|raised|announced))\b"
    r"|\b(?:cut|raised|lowered|slashed|hiked|announced|set)\s+(?:its|their|the|all|new)?\s*(?:\w+\s+)?pric(?:es|ing)\b|\bprice\s+(?:cuts|rises|hikes|increases)\b)"
)


def _stood(context: Context, grid: Grid) -> DateMention | None:
    """The month or day for which the line above a table says what things cost, or the time of its news."""
    if grid.lead is None:
        return None
    layout = context.layout
    telling = layout.sentences[layout.sentence_at(grid.lead.end - 1)]
    place = telling.start, telling.end
    dates = context.mentions.dates_in(*place)
    if not dates:  # `Checked as of May. Ask them before you buy.`
        place = grid.lead.start, grid.lead.end
        dates = [date for date in context.mentions.dates_in(*place) if date.bearing == "as_of"]
    if len(dates) != 1 or dates[0].bearing not in ("at", "as_of"):
        return None
    if _SET.search(layout.visible, *place):
        return None
    if dates[0].value.precision == "year" and not PRICE_NEWS.search(layout.visible, *place):
        return None  # what things cost in a year is no news of it
    if _STANDS.search(layout.visible, *place) or _ends_with(layout.visible, telling.end, dates[0]):
        return dates[0]
    return None


_BEFORE_LAST = lazily(
    r"[，,(（]\s*(?:(?i:in|at|by|as\s+of)\s+)?(?:(?i:the\s+)?(?i:end|start|beginning|middle)\s+of\s+|(?i:early|mid|late)[\s-]+)?\Z"
)
_LAST = lazily(r"[\s*_)）]*[:：]?[\s*_]*")


def _ends_with(text: str, end: int, date: DateMention) -> bool:
    """Whether a line ends with a date set off: `The plans, end of March:`, `各家套餐（3 月）：`."""
    set_off = _BEFORE_LAST.search(text, max(0, date.start - _BEFORE_DATE), date.start)
    return set_off is not None and _LAST.fullmatch(text, date.end, end) is not None


_BEFORE_DATE = 24  # characters of which a comma or bracket is sought
