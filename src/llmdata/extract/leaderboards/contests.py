"""Places in a contest, which is held once: told in words, they are what came of it for whoever took
part, `first_place` as well as a medal. A list or table of its standings is a ranking all the same."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from llmdata.extract.observation import Observation
from llmdata.mentions import Entity

_RANKINGS = ("leaderboard.list", "leaderboard.table")

_STANDINGS = {1: "first_place", 2: "second_place", 3: "third_place"}


def is_standing(benchmark: Entity, rule: str) -> bool:
    """Whether what a rule reads of a test is a standing in a contest."""
    return benchmark.kind == "competition" and rule not in _RANKINGS


def with_standings(entries: Iterable[Observation]) -> Iterator[Observation]:
    """The entries of rankings, and results in place of the entries of contests."""
    for entry in entries:
        if not is_standing(entry.value("benchmark"), entry.rule):
            yield entry
        elif (result := _standing(entry)) is not None:
            yield result


def _standing(entry: Observation) -> Observation | None:
    """What came of a contest for an entrant; further down it is told of nobody."""
    outcome = _STANDINGS.get(int(entry.value("rank")))
    if outcome is None:
        return None
    cells = {
        "subject_name": entry.cells["model_name"],
        "benchmark": entry.cells["benchmark"],
        "outcome": replace(entry.cells["rank"], value=outcome),
    }
    return replace(entry, table="benchmark_results", cells=cells)
