"""Scores that are told with the places of a ranking: they stand in its entries, and are no results.

`On SWE-bench A came first with 74%, B second with 71%`: the test is a ranking here. Who only leads
a test (`A leads OSWorld at 62%`) has a result in it, and so have all in a table of scores.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from itertools import islice
from operator import attrgetter

from llmdata.extract.observation import Observation

_NEAR = 240  # characters in which a ranking in prose tells its next place
_TABLE = "leaderboard.table"
_PLACE = attrgetter("place")


def without_scores_of_ranks(claims: Iterable[Observation]) -> list[Observation]:
    """The claims but results whose number is the score of one of several places."""
    found = list(claims)
    places = (one for one in found if one.table == "leaderboards" and one.rule != _TABLE)
    placed = sorted(places, key=_PLACE)
    ranked = {
        (one.subject.id, one.cells["score"].start)
        for one in placed
        if one.subject and "score" in one.cells and _has_another_beside(one, placed)
    }
    # What a board counts by are its points, whoever else is named on it.
    rated = {
        (one.subject.id, one.cells["score"].start)
        for one in placed
        if one.subject and "score" in one.cells and one.value("benchmark").kind == "leaderboard"
    }
    return [
        one
        for one in found
        if not (_is_one_of(one, ranked) or (_in_points(one) and _is_one_of(one, rated)))
    ]


def _in_points(claim: Observation) -> bool:
    """Whether a claim has points, and no mark that was passed."""
    if claim.cells.get("unit") is None or claim.cells.get("comparator") is None:
        return False
    return bool(claim.value("unit") == "point" and claim.value("comparator") == "=")


def _has_another_beside(one: Observation, placed: list[Observation]) -> bool:
    """Whether another place of the same ranking is told near by; `placed` is in order."""
    first = bisect_right(placed, one.place - _NEAR, key=_PLACE)
    last = bisect_left(placed, one.place + _NEAR, key=_PLACE)
    return any(
        other.value("benchmark") == one.value("benchmark")
        and other.value("rank") != one.value("rank")
        for other in islice(placed, first, last)
    )


def _is_one_of(claim: Observation, ranked: set[tuple[str, int | None]]) -> bool:
    value = claim.cells.get("value")
    return (
        claim.table == "benchmark_results"
        and claim.subject is not None
        and value is not None
        and (claim.subject.id, value.start) in ranked
    )
