"""The date that the headings above a sentence give to what stands below them.

A month, quarter or day leads in a section that it opens: `## March`, `### May 3: a busy day`; where its
heading is nothing else, the parts of that too: `# March 2025`, `## Models`. A week does so wherever it
stands in its heading, and in the title of the whole too, since nobody names one but for the news of
it: `# Model letter: 3 - 9 May`. In brackets a day or week may end its heading, and a month that of a
thing: `### Kimi K9, a small wonder (May 3)`. A year is what the whole is about and dates nothing. The
line below a heading that says when it was (`extract/datelines.py`) dates the heading too.
"""

from __future__ import annotations

import re
from itertools import chain

from llmdata.extract.datelines import dateline
from llmdata.layout import Block, Layout
from llmdata.lazily import lazily
from llmdata.mentions import DateMention, Mentions

_OPENING = 6  # characters that may stand before the date that opens a heading
_TITLE_LEVEL = 2
_FORTNIGHT = 15  # days
# What may stand behind a week: a bracket that closes, the number of the issue.
_CLOSES = lazily(
    r"[\W_]*(?:(?i:issue|no|vol(?:ume)?|edition|part)\b[\s.#:]*\d*|第?\s*\d+\s*期)?[\W_]*"
)


def heading_date(layout: Layout, mentions: Mentions, number: int) -> DateMention | None:
    """The date of the nearest heading above a block that has one.

    A heading of a maker below that of a month has the month.
    """
    section = True  # whether no heading of the first levels has been met
    here = [number] if layout.blocks[number].kind == "heading" else []
    for place in chain(here, layout.headings(number)):
        if (line := dateline(layout, mentions, place)) is not None:
            return line
        if place == number:
            continue
        above = layout.blocks[place]
        dates = mentions.dates_in(above.start, above.end)
        if len(dates) == 1 and dates[0].bearing == "at":
            opens = section and dates[0].start - above.start <= _OPENING
            opens = opens or is_all_of(layout, above, dates[0])
            if opens and dates[0].value.precision in ("day", "month", "quarter"):
                return dates[0]
            if section and _closes_in_brackets(layout, mentions, above, dates[0]):
                return dates[0]
            if is_week(dates[0]) and _is_of_all(layout, mentions, above, dates[0]):
                return dates[0]
        if dates:
            return None
        section = section and above.level > _TITLE_LEVEL
    return None


def is_all_of(layout: Layout, heading: Block, date: DateMention) -> bool:
    text = layout.visible
    return not re.search(r"\w", text[heading.start : date.start] + text[date.end : heading.end])


def _closes_in_brackets(
    layout: Layout, mentions: Mentions, heading: Block, date: DateMention
) -> bool:
    """Whether a heading ends with its time in brackets: `Kimi K9: a small wonder (May 3)`.

    A month or quarter must be that of a thing: `The market (May)` says when it was looked at.
    """
    text = layout.visible
    opened = text[heading.start : date.start].rstrip().endswith(("(", "（"))
    if not opened or text[date.end : heading.end].strip(" *_") not in (")", "）"):
        return False
    if date.value.precision == "day" or is_week(date):
        return True
    named = mentions.entities_in(heading.start, heading.end)
    things = any(mention.entity.type in ("model", "product") for mention in named)
    return things and date.value.precision in ("month", "quarter")


def is_week(date: DateMention) -> bool:
    """Whether a date is some days that stand for the week, or the two, that a text is about."""
    value = date.value
    return value.precision == "interval" and (value.end - value.start).days < _FORTNIGHT


def _is_of_all(layout: Layout, mentions: Mentions, heading: Block, date: DateMention) -> bool:
    """Whether a heading ends with its week, or opens with it, and tells of no thing itself."""
    named = mentions.entities_in(heading.start, heading.end)
    if any(mention.entity.type in ("model", "product", "benchmark") for mention in named):
        return False
    opens = date.start - heading.start <= _OPENING
    return opens or _CLOSES.fullmatch(layout.visible, date.end, heading.end) is not None
