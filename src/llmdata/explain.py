"""Where the cells of a row come from: the row, its evidence, and the sentences behind it."""

from __future__ import annotations

import difflib
import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from llmdata.errors import QueryError, SourceError
from llmdata.release import load, table_names
from llmdata.source import project_manifest, read

if TYPE_CHECKING:
    import polars

# Their rows are about cells of other tables and have no id of their own.
_WITHOUT_ID = frozenset({"conflicts", "evidence"})


@dataclass(frozen=True, slots=True)
class Trace:
    """One place that a cell comes from.

    `before`, `exact` and `after` make up the sentence; where the text of the source is not at
    hand, only `exact` is known and `complete` is False. `exact` is None for a value that has no
    words of its own (origins `registry` and `derived`).
    """

    origin: str
    rule: str | None
    source_id: str | None
    char_start: int | None
    before: str
    exact: str | None
    after: str
    complete: bool


@dataclass(frozen=True, slots=True)
class Cell:
    """A column's value in the row, with its traces in the order of the sources."""

    column: str
    value: object
    traces: Sequence[Trace]


@dataclass(frozen=True, slots=True)
class Row:
    """One row of one table, cell by cell; cells that are null are left out."""

    table: str
    row_id: str
    cells: Sequence[Cell]


def explain(
    row_id: str, curated: Path, table: str | None = None, sources: Sequence[Path] = ()
) -> list[Row]:
    """The rows with this id, in `table` or in every table that has one.

    The text of a source is found in the project's manifest or among `sources`, by its SHA-256.
    Raises `QueryError` for an id that no row has, naming those that come close.
    """
    searched = [table] if table else [n for n in table_names(curated) if n not in _WITHOUT_ID]
    frames = {name: load(name, curated) for name in searched}
    found = {name: _find(frame, row_id) for name, frame in frames.items()}
    if not any(found.values()):
        raise QueryError(_unknown(row_id, frames, table))
    evidence = load("evidence", curated)
    texts = _texts(curated, sources)
    return [
        Row(name, row_id, tuple(_cells(name, row, row_id, evidence, texts)))
        for name, row in found.items()
        if row
    ]


def _find(frame: polars.DataFrame, row_id: str) -> dict[str, Any] | None:
    """The row whose id, which the contract puts into the first column, is `row_id`."""
    import polars

    rows = frame.filter(polars.col(frame.columns[0]) == row_id).to_dicts()
    return rows[0] if rows else None


def _cells(
    table: str,
    row: Mapping[str, object],
    row_id: str,
    evidence: polars.DataFrame,
    texts: Mapping[str, str],
) -> Iterator[Cell]:
    import polars

    mine = evidence.filter(polars.col("table_name") == table, polars.col("row_id") == row_id)
    by_column: dict[str, list[Trace]] = {}
    for record in mine.to_dicts():
        by_column.setdefault(record["column_name"], []).append(_trace(record, texts))
    for column, value in row.items():
        if value is not None and value != []:
            yield Cell(column, value, tuple(by_column.get(column, ())))


def _trace(record: Mapping[str, Any], texts: Mapping[str, str]) -> Trace:
    text = texts.get(record["source_id"] or "")
    start, end = record["char_start"], record["char_end"]
    traced = start is not None and end is not None
    known = traced and text is not None and text[start:end] == record["exact"]
    before = after = ""
    if text is not None and known:
        before = text[record["sentence_start"] : start]
        after = text[end : record["sentence_end"]]
    return Trace(
        origin=record["origin"],
        rule=record["rule"],
        source_id=record["source_id"],
        char_start=start,
        before=before,
        exact=record["exact"] if traced else None,
        after=after,
        complete=bool(known),
    )


def _texts(curated: Path, given: Sequence[Path]) -> dict[str, str]:
    """The texts of the release's sources by source id, as far as they can be found."""
    wanted = {row["sha256"]: row["source_id"] for row in load("sources", curated).to_dicts()}
    texts: dict[str, str] = {}
    for path in given:
        document = read(path)
        if document.sha256 not in wanted:
            raise SourceError(f"{path}: this release was not built from it; name another file")
        texts[wanted[document.sha256]] = document.text
    manifest = project_manifest()
    for entry in manifest.entries if manifest else ():
        if manifest and entry.sha256 in wanted and manifest.file(entry).is_file():
            data = manifest.file(entry).read_bytes()
            if hashlib.sha256(data).hexdigest() == entry.sha256:
                texts.setdefault(wanted[entry.sha256], data.decode())
    return texts


def _unknown(row_id: str, frames: Mapping[str, polars.DataFrame], table: str | None) -> str:
    ids = sorted({str(value) for frame in frames.values() for value in frame.to_series(0)})
    near = difflib.get_close_matches(row_id.lower(), ids, n=3)
    near = near or [known for known in ids if row_id and row_id.lower() in known][:3]
    where = f"in the table {table}" if table else "in any table"
    hint = f"did you mean {' or '.join(near)}?" if near else "look ids up with `llmdata query`"
    return f"no row {row_id!r} {where}; {hint}"
