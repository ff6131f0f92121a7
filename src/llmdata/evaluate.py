"""How right a release is: its rows against golden rows that people wrote.

A golden folder holds `<table>.jsonl`, one JSON object a row. Its cells are named like the columns;
owners and subjects go by name (`organization`, `benchmark`, `subject_name`) instead of by id, and
a name may be any that the release or the registry knows for the entity. A cell that a golden row
leaves out is not judged. A row is found if the release has one with the same key (:data:`KEYS`).
A medal and the points that it was won with are two facts, whether one row tells both or two do.
A row that a careful reader could also leave out says why under `unsure`: it counts like the others,
and a second figure (:attr:`Score.clear`) leaves it aside.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import polars as pl

from llmdata import registry
from llmdata.errors import GoldError
from llmdata.registry import fold
from llmdata.tables import TABLES, polars_schema

Row = Mapping[str, Any]
Tables = Mapping[str, pl.DataFrame]

# What makes a golden row and a row of the release the same row.
KEYS: Mapping[str, tuple[str, ...]] = {
    "models": ("name",),
    "releases": ("subject_name", "stage"),
    "prices": ("subject_name", "price_type", "amount", "currency"),
    "leaderboards": ("benchmark", "model_name", "date_edtf"),
    "benchmarks": ("name",),
    "organizations": ("name",),
    "products": ("name",),
    "benchmark_results": ("benchmark", "subject_name", "outcome", "value"),
    "metrics": ("subject_name", "value", "unit"),
    "events": ("subject_name", "event_type", "date_edtf"),
    "terms": ("term",),
}
_NAMES = frozenset({"name", "subject_name", "model_name", "organization", "benchmark", "term"})
_OWNERS = {
    "organization": ("organization_id", "organizations"),
    "benchmark": ("benchmark_id", "benchmarks"),
}
# What a row may tell besides its outcome, and another row of its own just as well.
_POINTS = ("comparator", "value", "unit")
_NOTES = frozenset({"line", "quote", "unsure", "source"})


@dataclass(slots=True)
class Score:
    """How one table (or one rule) does: rows found, missing, extra; cells right and wrong."""

    found: int = 0
    doubtful: int = 0  # of the rows found, those that their author marked `unsure`
    missing: list[Row] = field(default_factory=list)
    extra: list[Row] = field(default_factory=list)
    cells: int = 0
    wrong: list[tuple[Row, str, Any, Any]] = field(default_factory=list)  # row, column, gold, ours

    @property
    def precision(self) -> float:
        return self.found / (self.found + len(self.extra)) if self.found + len(self.extra) else 1.0

    @property
    def recall(self) -> float:
        wanted = self.found + len(self.missing)
        return self.found / wanted if wanted else 1.0

    @property
    def f1(self) -> float:
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0

    @property
    def clear(self) -> Score:
        """The rows again without the doubtful ones: neither found nor missing."""
        missing = [row for row in self.missing if not row.get("unsure")]
        return Score(found=self.found - self.doubtful, missing=missing, extra=self.extra)

    @property
    def right_cells(self) -> float:
        return 1 - len(self.wrong) / self.cells if self.cells else 1.0


def read_gold(folder: Path) -> dict[str, list[Row]]:
    """Golden rows by table; GoldError names file, line and what is wrong with it."""
    if not folder.is_dir():
        raise GoldError(f"{folder}: no such folder; give one that holds <table>.jsonl files")
    gold: dict[str, list[Row]] = {}
    for path in sorted(folder.glob("*.jsonl")):
        if path.stem not in KEYS or path.stem not in TABLES:
            known = ", ".join(name for name in KEYS if name in TABLES)
            raise GoldError(f"{path}: no table {path.stem!r} can be judged; name it one of {known}")
        gold[path.stem] = list(_read(path))
    if not gold:
        below = sorted({path.parent for path in folder.glob("*/*.jsonl")})
        fix = f"name one of its folders, such as {below[0]}" if below else "put <table>.jsonl there"
        raise GoldError(f"{folder}: no golden rows in it; {fix}")
    return gold


def _read(path: Path) -> Iterator[Row]:
    columns = {*polars_schema(path.stem), *_OWNERS, *_NOTES}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except json.JSONDecodeError as error:
            raise GoldError(
                f"{path}, line {number}: no JSON ({error.msg}); write one object a line"
            ) from None
        if not isinstance(row, dict):
            raise GoldError(f'{path}, line {number}: no JSON object; write {{"column": value, …}}')
        if unknown := sorted(row.keys() - columns):
            raise GoldError(
                f"{path}, line {number}: no column {unknown[0]!r}; leave it out or rename it"
            )
        lacking = [key for key in KEYS[path.stem] if key not in row]
        if lacking:
            raise GoldError(
                f"{path}, line {number}: {lacking[0]!r} is part of the row's key; add it"
            )
        yield row


def needed(gold: Mapping[str, list[Row]]) -> list[str]:
    """The tables that a judgement of these golden rows looks at."""
    return sorted({*gold, "models", "products", "organizations", "benchmarks", "evidence"})


def evaluate(gold: Mapping[str, list[Row]], tables: Tables) -> dict[str, Score]:
    """The score of every table that has golden rows."""
    known = _known_names(tables)
    return {name: _score(name, rows, _own_rows(name, tables), known) for name, rows in gold.items()}


def agreement(
    first: Mapping[str, list[Row]], second: Mapping[str, list[Row]], tables: Tables
) -> dict[str, Score]:
    """How far two annotations of one review are the same: the second as the first judges it.

    `tables` are those of the review; their names and aliases tell which names mean one thing.
    """
    known = _known_names(tables)
    return {name: _score(name, rows, second.get(name, []), known) for name, rows in first.items()}


def by_rule(scores: Mapping[str, Score], tables: Tables) -> dict[str, tuple[int, int]]:
    """Rows right and rows extra for every rule of the evidence."""
    extra = {
        (name, str(row[_key_column(name)])) for name, score in scores.items() for row in score.extra
    }
    rules: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    rows = tables["evidence"].select("table_name", "row_id", "rule").unique().sort("rule", "row_id")
    for name, row_id, rule in rows.iter_rows():
        if name in scores:
            rules[rule] += 1
            wrong[rule] += (name, row_id) in extra
    return {rule: (total - wrong[rule], wrong[rule]) for rule, total in sorted(rules.items())}


def _key_column(table: str) -> str:
    return next(iter(polars_schema(table)))


def _own_rows(name: str, tables: Tables) -> list[dict[str, Any]]:
    frame = tables[name]
    if name == "organizations":  # owners that no source names are there for the foreign keys only
        frame = frame.filter(pl.col("mention_count") > 0)
    rows = frame.to_dicts()
    for column, (key, owners) in _OWNERS.items():
        if rows and key in rows[0] and owners != name:
            id_column = _key_column(owners)
            names = dict(tables[owners].select(id_column, "name").iter_rows())
            for row in rows:
                row[column] = names.get(row[key])
    return rows


def _known_names(tables: Tables) -> dict[str, str]:
    """Every folded name or alias of an entity → its folded canonical name.

    What the release calls an entity goes first: the registry knows forms that two share.
    """
    known = dict(_registered_names())
    for table in ("organizations", "benchmarks", "products", "models"):
        for row in tables[table].to_dicts():
            canonical = fold(row["name"])
            for form in (row["name"], row.get("name_zh"), *row["also_known_as"]):
                if form:
                    known[fold(form)] = canonical
    return known


@cache
def _registered_names() -> dict[str, str]:
    names = registry.load()
    entries = (names.organizations, names.products, names.benchmarks, names.models)
    return {
        fold(form): fold(entry.name)
        for table in entries
        for entry in table.values()
        for form in entry.forms
    }


def _facts(name: str, rows: Iterable[Row], known: Mapping[str, str]) -> list[Row]:
    """The rows of a table, each that tells a medal and its points as two: one for either.

    A medal that one row tells alone and another of the same date with its points is one fact.
    """
    if name != "benchmark_results":
        return list(rows)
    facts: dict[tuple[Any, ...], Row] = {}
    alone: list[Row] = []
    for row in rows:
        if row.get("outcome") is None or row.get("value") is None:
            alone.append(row)
            continue
        plain = {column: row[column] for column in row if column not in _POINTS}
        for fact in ({**plain, "value": None}, {**row, "outcome": None}):
            facts.setdefault((*_key(name, fact, known), fact.get("date_edtf")), fact)
    for row in alone:
        facts.pop((*_key(name, row, known), row.get("date_edtf")), None)
    return [*alone, *facts.values()]


def _score(name: str, gold: Iterable[Row], own: Iterable[Row], known: Mapping[str, str]) -> Score:
    gold, own = _facts(name, gold, known), _facts(name, own, known)
    score = Score()
    left: dict[tuple[Any, ...], list[Row]] = {}
    for row in own:
        left.setdefault(_key(name, row, known), []).append(row)
    for wanted in gold:
        candidates = left.get(_key(name, wanted, known), [])
        if not candidates:
            score.missing.append(wanted)
            continue
        best = min(candidates, key=lambda row: len(list(_differences(wanted, row, known))))
        candidates.remove(best)
        score.found += 1
        score.doubtful += bool(wanted.get("unsure"))
        score.cells += sum(1 for column in wanted if column not in _NOTES)
        score.wrong += [(wanted, *difference) for difference in _differences(wanted, best, known)]
    score.extra = [row for rows in left.values() for row in rows]
    return score


def _key(name: str, row: Row, known: Mapping[str, str]) -> tuple[Any, ...]:
    return tuple(_plain(column, row.get(column), known) for column in KEYS[name])


def _differences(wanted: Row, own: Row, known: Mapping[str, str]) -> Iterable[tuple[str, Any, Any]]:
    for column, value in wanted.items():
        if column not in _NOTES and _plain(column, value, known) != _plain(
            column, own.get(column), known
        ):
            yield column, value, own.get(column)


def _plain(column: str, value: Any, known: Mapping[str, str]) -> Any:
    """A value as it is compared: names by identity, numbers by size, the rest as text."""
    if value is None or isinstance(value, bool):
        return value
    if column in _NAMES:
        folded = fold(str(value))
        return known.get(folded, folded)
    if isinstance(value, list):
        return sorted(fold(str(item)) for item in value)
    try:
        return float(value)
    except (TypeError, ValueError):
        return str(value)
