"""The line right below a heading that says when what it heads was: `日期：2031-05 | 来源：…`.

Digests set such a line below the headline of each piece of news. Below the title of the whole it says
when the text was written, and dates nothing.
"""

from __future__ import annotations

from llmdata.layout import Layout
from llmdata.lazily import lazily
from llmdata.mentions import DateMention, Mentions

_LABEL = lazily(
    r"[\W_]{0,6}(?:(?:发生|发布|事件|公布|新闻)?(?:日期|时间)|(?i:(?:release\s+|event\s+|news\s+)?date|when))[\s*_]{0,4}[:：|｜][\s*_]{0,4}"
)
# Behind the date stands nothing, or the next field: `| 来源：…`, `· Source: …`.
_ENDS = lazily(r"[\s*_]{0,4}(?:[|｜/·•，,;；(（\n]|\Z)")
_REACH = 40  # characters to where the date begins
_PRECISE = ("day", "month", "quarter")


def dateline(layout: Layout, mentions: Mentions, heading: int) -> DateMention | None:
    """The date in the line right below a heading, if that line opens with it."""
    block = layout.blocks[heading + 1] if heading + 1 < len(layout.blocks) else None
    if block is None or block.kind in ("heading", "row") or layout.blocks[heading].level <= 1:
        return None
    dates = mentions.dates_in(block.start, min(block.end, block.start + _REACH))
    if not dates or dates[0].value.precision not in _PRECISE or dates[0].bearing != "at":
        return None
    label = _LABEL.fullmatch(layout.visible, block.start, dates[0].start)
    ends = _ENDS.match(layout.visible, dates[0].end, block.end)
    return dates[0] if label is not None and ends is not None else None
