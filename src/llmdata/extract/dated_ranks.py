"""Dates that are those of a place on a ranking, and of nothing else.

`On 28 December the board went: 1. A` dates what was read there. A date beside a name, without a verb
that tells it, brings nothing out where it dates the place of that very name; save where it opens an
entry of a timeline which goes on to tell a place (`Feb 17: A, at once first on the board`).
"""

from __future__ import annotations

from collections.abc import Iterable

from llmdata.extract.observation import Observation

# Rules by which a date and a name alone tell a release.
_BY_DATE = frozenset(
    {
        "release.first-dated",
        "release.entry",
        "release.date-heads",
        "release.date-of",
        "release.colon-names",
    }
)


def without_dates_of_ranks(claims: Iterable[Observation]) -> list[Observation]:
    """The claims but releases that only the date of a place would tell."""
    found = list(claims)
    ranked = {
        (one.subject.id, one.date.start)
        for one in found
        if one.table == "leaderboards" and one.subject and one.date and not _is_of_entry(one)
    }
    return [one for one in found if not _is_one_of(one, ranked)]


def _is_of_entry(rank: Observation) -> bool:
    """Whether a date stands before a name, and the board behind it."""
    board = rank.cells["leaderboard_name"].start
    return rank.date is not None and board is not None and rank.date.start < rank.place < board


def _is_one_of(claim: Observation, ranked: set[tuple[str, int]]) -> bool:
    return (
        claim.table == "releases"
        and claim.rule in _BY_DATE
        and claim.subject is not None
        and claim.date is not None
        and (claim.subject.id, claim.date.start) in ranked
    )
