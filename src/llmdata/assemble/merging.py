"""Observations of one fact become one row: values, dates, contradictions.

The order of sources and places decides who wins a contradiction and nothing else.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from llmdata.assemble.newest_first import tells_newest_first
from llmdata.extract import Cell, Observation, Observed
from llmdata.mentions import DateMention


@dataclass(frozen=True, slots=True)
class Told:
    """An observation and the source that tells it; `rank` is the source's place in the build."""

    rank: int
    source: Observed
    observation: Observation

    @property
    def order(self) -> tuple[int, int]:
        return self.rank, self.observation.place


@dataclass(frozen=True, slots=True)
class Proof:
    """What proves one cell in one source."""

    column: str
    source: Observed | None
    cell: Cell
    rule: str


@dataclass(slots=True)
class Merged:
    """One fact: the winning values with their proofs, and what contradicts them."""

    values: dict[str, Any] = field(default_factory=dict)
    proofs: list[Proof] = field(default_factory=list)
    conflicts: list[tuple[str, Observed, str, str]] = field(default_factory=list)
    sources: set[str] = field(default_factory=set)


def merge(
    told: Iterable[Told], columns: Sequence[str], *, dated: bool = True, once: bool = False
) -> Merged:
    """Merge observations of the same fact over its columns and, if it has one, its date.

    What happens but `once` has the earliest date of its source, where this tells the newest first.
    """
    ordered = sorted(told, key=lambda t: t.order)
    merged = Merged(sources={t.source.document.source_id for t in ordered})
    for column in columns:
        _merge_column(merged, column, ordered)
    if dated:
        _merge_dates(merged, ordered, once=once)
    return merged


def _merge_column(merged: Merged, column: str, ordered: Sequence[Told]) -> None:
    cells = [(t, t.observation.cells[column]) for t in ordered if column in t.observation.cells]
    if not cells:
        return
    kept = cells[0][1].value
    merged.values[column] = kept
    agreeing = [(t, cell) for t, cell in cells if column in _OWN_WORDS or cell.value == kept]
    for t, cell in _one_a_source(agreeing).values():
        merged.proofs.append(Proof(column, t.source, cell, t.observation.rule))
    for t, cell in cells:
        if cell.value != kept and column not in _SILENT:
            merged.conflicts.append((column, t.source, str(cell.value), str(kept)))


# Ways of telling, not facts: where they differ nothing is contradicted.
_SILENT = frozenset(
    {"rank_basis", "price_type", "leaderboard_name", "headline", "definition", "term", "term_zh"}
)
# What each source says in words of its own: the first one's are kept, all are evidence.
_OWN_WORDS = frozenset({"headline", "definition"})
_ORIGINS = {"stated": 0, "context": 1, "derived": 2, "registry": 3}


def _one_a_source(cells: Iterable[tuple[Told, Cell]]) -> Mapping[str, tuple[Told, Cell]]:
    """The best proof of each source: stated before carried, earlier before later."""
    best: dict[str, tuple[Told, Cell]] = {}
    for t, cell in sorted(cells, key=lambda pair: (_ORIGINS[pair[1].origin], pair[0].order)):
        best.setdefault(t.source.document.source_id, (t, cell))
    return best


def _merge_dates(merged: Merged, ordered: Sequence[Told], *, once: bool) -> None:
    dated = [t for t in ordered if t.observation.date is not None]
    dates = [t.observation.date for t in dated if t.observation.date is not None]
    if once and len({date.value for date in dates}) > 1 and tells_newest_first(dated[0].source):
        first = sum(t.rank == dated[0].rank for t in dated)
        dates[:first] = sorted(dates[:first], key=lambda date: date.value.end)
    kept = best_date(dates)
    if kept is None:
        return
    value = kept.value
    merged.values |= {
        "date_edtf": value.edtf,
        "date_start": value.start,
        "date_end": value.end,
        "date_precision": value.precision,
    }
    cells = []
    for t in dated:
        date = t.observation.date
        if date is None:
            continue
        if compatible(date, kept):
            cells.append(
                (t, Cell(date.value.edtf, t.observation.date_origin, date.start, date.end))
            )
        else:
            merged.conflicts.append(("date_edtf", t.source, date.value.edtf, value.edtf))
    by_source: dict[str, list[tuple[Told, Cell]]] = {}
    for t, cell in cells:
        by_source.setdefault(t.source.document.source_id, []).append((t, cell))
    for own in by_source.values():
        exact = [pair for pair in own if pair[1].value == value.edtf]
        t, cell = next(iter(_one_a_source(exact or own).values()))
        merged.proofs.append(Proof("date_edtf", t.source, cell, t.observation.rule))


def best_date(dates: Sequence[DateMention]) -> DateMention | None:
    """The most precise date that agrees with the first one told."""
    kept: DateMention | None = None
    for date in dates:
        if kept is None or (kept.value.contains(date.value) and kept.value != date.value):
            kept = date
    return kept


def compatible(first: DateMention, second: DateMention) -> bool:
    """Whether two dates may be one: the same, or one a more precise form of the other."""
    return first.value.contains(second.value) or second.value.contains(first.value)


def cluster(told: Iterable[Told]) -> list[list[Told]]:
    """Part observations of a step that can happen again into steps with compatible dates.

    One without a date joins the first dated one that says the same.
    """
    ordered = sorted(told, key=lambda t: t.order)
    groups: list[list[Told]] = []
    for t in [t for t in ordered if t.observation.date is not None]:
        date = t.observation.date
        for group in groups:
            kept = best_date([g.observation.date for g in group if g.observation.date is not None])
            if date is not None and kept is not None and compatible(date, kept):
                group.append(t)
                break
        else:
            groups.append([t])
    undated: list[Told] = []
    for t in [t for t in ordered if t.observation.date is None]:
        same = [g for g in groups if any(_say_the_same(t, other) for other in g)]
        (same[0] if same else undated).append(t)
    return [*groups, undated] if undated else groups


def _say_the_same(first: Told, second: Told) -> bool:
    """Whether two say the same number, or the same outcome that one tells without a number."""
    one, other = first.observation.value, second.observation.value
    if one("outcome") == other("outcome") is not None:
        return one("value") == other("value") or None in (one("value"), other("value"))
    return one("value") == other("value") and None in (one("outcome"), other("outcome"))


def part(told: Sequence[Told], value: Callable[[Told], Any]) -> list[list[Told]]:
    """Part observations into the values that one source tells side by side.

    What sources tell that know of one value each is one fact, and they contradict each other.
    """
    of_source: dict[str, set[Any]] = {}
    for t in told:
        of_source.setdefault(t.source.document.source_id, set()).add(value(t))
    several = {v for values in of_source.values() if len(values) > 1 for v in values}
    parts: dict[Any, list[Told]] = {}
    for t in told:
        parts.setdefault(value(t) if value(t) in several else None, []).append(t)
    return list(parts.values())
