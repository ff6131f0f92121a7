"""Ratings of a table by which it ranks: they stand with the places, and are no results beside them.
A share is one of the test as well, whoever ran it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from llmdata.extract.context import Context
from llmdata.extract.leaderboards.tables import ranks_of_tables
from llmdata.extract.observation import Observation


def without_placed(context: Context, results: Iterable[Observation]) -> Iterator[Observation]:
    """The results of tables but for the ratings of a leaderboard that have a place there."""
    placed: set[int] | None = None
    for result in results:
        value = result.cells.get("value")
        rated = value is not None and result.value("unit") == "point"
        if value is None or not rated or result.value("benchmark").kind != "leaderboard":
            yield result
            continue
        if placed is None:
            placed = {row.score[1] for row in ranks_of_tables(context) if row.score is not None}
        if value.start not in placed:
            yield result
