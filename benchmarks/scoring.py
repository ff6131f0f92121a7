"""How right finds are: precision and recall in one figure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable
from dataclasses import dataclass

from benchmarks.copies import Release
from llmdata.registry import fold


@dataclass(frozen=True, slots=True)
class Score:
    """Finds that are right, those that are missing, and those too many."""

    right: int = 0
    missing: int = 0
    extra: int = 0

    def __add__(self, other: Score) -> Score:
        return Score(
            self.right + other.right, self.missing + other.missing, self.extra + other.extra
        )

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall; 1 where nothing was sought or found."""
        total = 2 * self.right + self.missing + self.extra
        return 2 * self.right / total if total else 1.0


def compare(wanted: Iterable[Hashable], found: Iterable[Hashable]) -> Score:
    """Finds against what was to be found, one for one."""
    gold, ours = Counter(wanted), Counter(found)
    right = (gold & ours).total()
    return Score(right, gold.total() - right, ours.total() - right)


def score_rows(wanted: Iterable[Release], found: Iterable[Release]) -> Score:
    """Releases by subject and stage, in whatever spelling of the name."""
    return compare(*([(fold(r.name), r.stage) for r in rows] for rows in (wanted, found)))


def score_dated_rows(wanted: Iterable[Release], found: Iterable[Release]) -> Score:
    """Releases by subject, stage and date."""
    return compare(*([(fold(r.name), r.stage, r.on) for r in rows] for rows in (wanted, found)))
