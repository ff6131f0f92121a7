"""Bold lines that head what the block below them tells: `**3–5 月：X 9 系列**`.

Where that tells how the members of a series came out, one by one, the series is but what they have in
common, and its line is no release of its own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from llmdata.extract.context import Context
from llmdata.extract.headlines import headline_of
from llmdata.extract.observation import Observation
from llmdata.extract.releases.variants import is_member
from llmdata.mentions import Entity


def without_series_above(context: Context, told: Sequence[Observation]) -> list[Observation]:
    """The claims but those of a series in the headline of what tells its members."""
    layout = context.layout
    below: dict[int, list[Entity]] = defaultdict(list)  # what the block of each headline tells of
    blocks = [layout.block_at(claim.place) for claim in told]
    for claim, number in zip(told, blocks, strict=True):
        headline = headline_of(layout, number) if claim.subject is not None else None
        if headline is not None and claim.subject is not None:
            below[headline].append(claim.subject)
    return [
        claim
        for claim, number in zip(told, blocks, strict=True)
        if claim.subject is None or not _is_told_below(claim.subject, below.get(number, ()))
    ]


def _is_told_below(series: Entity, told: Sequence[Entity]) -> bool:
    """Whether members of a series are told of, and the series is not."""
    members = any(other.type == "model" and is_member(series, other) for other in told)
    return members and all(other.id != series.id for other in told)
