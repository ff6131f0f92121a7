"""Changelogs and news that tell the newest first: what they tell twice came out when told last."""

from __future__ import annotations

from itertools import pairwise

from llmdata.extract import Observed
from llmdata.mentions import DateMention

_FEWEST = 3  # steps in time
_SHARE = 0.75  # of these go back
_OPENING = 6  # characters that may stand before the date of an entry


def tells_newest_first(source: Observed) -> bool:
    """Whether the entries of a document that tell releases go back in time."""
    told = sorted(
        (claim.date.start, claim.date.value)
        for claim in source.observations
        if claim.table == "releases" and claim.date is not None and _labels(source, claim.date)
    )
    dates = [value for _, value in told]
    back = sum(later.end < earlier.start for earlier, later in pairwise(dates))
    steps = back + sum(earlier.end < later.start for earlier, later in pairwise(dates))
    return steps >= _FEWEST and back >= _SHARE * steps


def _labels(source: Observed, date: DateMention) -> bool:
    """Whether a date opens a heading, an item, a cell or a paragraph, as that of an entry does."""
    layout = source.layout
    block = layout.blocks[layout.block_at(date.start)]
    cell = layout.cell_at(date.start)
    start = block.cells[cell[1]][0] if cell is not None else block.start
    return date.start - start <= _OPENING
