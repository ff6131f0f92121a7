"""The time of a table of scores, which the line right above it tells: `SWE-bench, as of May 2025:`."""

from __future__ import annotations

from llmdata.extract.context import Context
from llmdata.extract.grids import Grid
from llmdata.lazily import lazily
from llmdata.mentions import DateMention

_LEADS_IN = lazily(r"[:：]\W*\Z")
_FINE = ("day", "month", "quarter")


def date_above(context: Context, grid: Grid) -> DateMention | None:
    """The one time that leads a table in; one beside a model may be that of its coming out."""
    lead = grid.lead
    telling = context.last_view(lead) if lead is not None and lead.kind != "heading" else None
    if telling is None:
        return None
    dates: list[DateMention] = [t.item for t in telling.tokens if t.kind == "D"]
    read = [d for d in dates if d.bearing == "as_of"]
    if len(read) == 1:
        return read[0]
    if not _LEADS_IN.search(context.layout.visible, *telling.sentence[:2]):
        return None
    alone = len(dates) == 1 and not set("MQO") & set(telling.string)
    sure = alone and dates[0].bearing == "at" and not dates[0].edition
    return dates[0] if sure and dates[0].value.precision in _FINE else None
