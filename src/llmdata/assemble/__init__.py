"""From what the documents say to the tables of the dataset: every fact once, whoever told it.

The only room that sees several documents.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

import polars as pl

from llmdata.assemble import timeline
from llmdata.assemble.entities import entity_rows, named_entities
from llmdata.assemble.facts import FACTS, fact_rows
from llmdata.assemble.merging import Merged, Told
from llmdata.assemble.provenance import (
    evidence_rows,
    mention_rows,
    section_ids,
    section_rows,
    source_row,
)
from llmdata.extract import Observed
from llmdata.registry import Registry
from llmdata.tables import TABLES, Tables, polars_schema, sort_rows

_ENTITY_TABLES = {
    "models": "model",
    "products": "product",
    "organizations": "organization",
    "benchmarks": "benchmark",
}


def assemble(observed: Sequence[Observed], registry: Registry) -> Tables:
    """The tables of the contract, typed, in published column and row order.

    `observed` is in the order of the sources: where two contradict each other, the earlier wins.
    """
    rows: dict[str, list[dict[str, Any]]] = {name: [] for name in TABLES}
    ids = {source.document.source_id: section_ids(source) for source in observed}
    for source in observed:
        own = ids[source.document.source_id]
        rows["sources"].append(source_row(source))
        rows["sections"] += section_rows(source, own)
        rows["mentions"] += mention_rows(source, own)
    told = _by_table(observed)
    found = named_entities(observed, registry)
    for table, entity_type in _ENTITY_TABLES.items():
        for row, merged in entity_rows(found, entity_type, told.get(table, ())):
            rows[table].append(row)
            _trace(rows, table, row[f"{entity_type}_id"], merged, ids)
    for table, fact in (FACTS | timeline.FACTS).items():
        key = f"{_SINGULAR[table]}_id"
        for row_id, row, merged in fact_rows(fact, told.get(table, ())):
            if table == "releases":
                event_id, event, proofs = timeline.release_event(row_id, row, merged)
                rows["events"].append({"event_id": event_id, **event})
                _trace(rows, "events", event_id, proofs, ids)
            rows[table].append({key: row_id, **row})
            _trace(rows, table, row_id, merged, ids)
    return {name: _frame(name, rows[name]) for name in TABLES}


_SINGULAR = {
    "releases": "release",
    "prices": "price",
    "leaderboards": "entry",
    "benchmark_results": "result",
    "metrics": "metric",
    "events": "event",
    "terms": "term",
}


def _by_table(observed: Sequence[Observed]) -> dict[str, list[Told]]:
    """Observations by table; what a ranking says of openness is said of the model."""
    told: dict[str, list[Told]] = {}
    for rank, source in enumerate(observed):
        for observation in source.observations:
            told.setdefault(observation.table, []).append(Told(rank, source, observation))
            if observation.table == "leaderboards" and "open_weights" in observation.cells:
                told.setdefault("models", []).append(Told(rank, source, observation))
    return told


def _trace(
    rows: dict[str, list[dict[str, Any]]],
    table: str,
    row_id: str,
    merged: Merged,
    ids: dict[str, list[str]],
) -> None:
    rows["evidence"] += evidence_rows(table, row_id, merged.proofs, ids)
    seen = set()
    for column, source, value, kept in merged.conflicts:
        row = (table, row_id, column, source.document.source_id, value, kept)
        if row not in seen:
            seen.add(row)
            names = ("table_name", "row_id", "column_name", "source_id", "value", "kept_value")
            rows["conflicts"].append(dict(zip(names, row, strict=True)))


def _frame(name: str, rows: list[dict[str, Any]]) -> pl.DataFrame:
    if not rows:  # most tables of a short text: worth not being made each time
        return _empty(name)
    schema = polars_schema(name)
    frame = pl.DataFrame(
        [
            pl.Series(column, [row.get(column) for row in rows], dtype=dtype, strict=True)
            for column, dtype in schema.items()
        ]
    )
    return sort_rows(name, frame) if len(rows) > 1 else frame


@cache
def _empty(name: str) -> pl.DataFrame:
    return polars_schema(name).to_frame()
