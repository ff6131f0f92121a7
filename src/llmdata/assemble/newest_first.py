"""Changelogs and news that tell the newest first: what they tell twice came out when told last."""

from __future__ import annotations

from itertools import pairwise

from llmdata.extract import Observed

_FEWEST = 3  # steps in time
_SHARE = 0.75  # of these go back


def tells_newest_first(source: Observed) -> bool:
    """Whether the releases of a document, in the order of its text, go back in time."""
    told = sorted(
        (claim.place, claim.date.value)
        for claim in source.observations
        if claim.table == "releases" and claim.date is not None
    )
    dates = [value for _, value in told]
    back = sum(later.end < earlier.start for earlier, later in pairwise(dates))
    steps = back + sum(earlier.end < later.start for earlier, later in pairwise(dates))
    return steps >= _FEWEST and back >= _SHARE * steps
