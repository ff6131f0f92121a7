"""SQL on a release's DuckDB file, read-only, and its result as a table, CSV or JSON."""

from __future__ import annotations

import csv
import io
import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from llmdata.errors import QueryError

if TYPE_CHECKING:
    from rich.table import Table

DATABASE = "llmdata.duckdb"


@dataclass(frozen=True, slots=True)
class Result:
    """What a query gave: the names of its columns, and its rows."""

    columns: Sequence[str]
    rows: Sequence[Sequence[object]]


def run(sql: str, curated: Path) -> Result:
    """Run SQL on the release in `curated`.

    The file is opened read-only, and the SQL can reach no other file and no network. Raises
    `QueryError` with one line for a missing release and for SQL that fails.
    """
    import duckdb

    database = curated / DATABASE
    if not database.is_file():
        raise QueryError(f"{database}: no such file; run `llmdata build --out {curated}` first")
    try:
        with duckdb.connect(
            database,
            read_only=True,
            config={"enable_external_access": False, "lock_configuration": True},
        ) as connection:
            if (count := len(connection.extract_statements(sql))) > 1:
                raise QueryError(f"{count} statements; give one at a time")
            cursor = connection.execute(sql)
            if cursor is None:
                raise QueryError("the query is empty; write one such as 'FROM releases'")
            columns = [column[0] for column in cursor.description or ()]
            return Result(columns, cursor.fetchall() if columns else [])
    except duckdb.Error as error:
        raise QueryError(_one_line(str(error))) from error


def to_csv(result: Result) -> str:
    """RFC 4180 text with a header line; null is empty, a list is JSON."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(result.columns)
    writer.writerows([_csv_cell(value) for value in row] for row in result.rows)
    return text.getvalue()


def to_json(result: Result) -> str:
    """An array with one object a row; dates are ISO 8601 texts, decimals exact numbers."""
    names = [json.dumps(name, ensure_ascii=False) for name in _distinct(result.columns)]
    objects = (
        "{" + ", ".join(f"{name}: {_json(v)}" for name, v in zip(names, row, strict=True)) + "}"
        for row in result.rows
    )
    body = ",\n  ".join(objects)
    return f"[\n  {body}\n]\n" if body else "[]\n"


def to_table(result: Result) -> Table:
    """A table for the terminal; numbers stand to the right, null is an empty cell."""
    from rich import box
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False)
    for position, name in enumerate(result.columns):
        values = [row[position] for row in result.rows if row[position] is not None]
        numeric = bool(values) and all(isinstance(v, int | float | Decimal) for v in values)
        table.add_column(Text(name), justify="right" if numeric else "left", overflow="fold")
    for row in result.rows:
        table.add_row(*(Text(_shown(value)) for value in row))
    return table


def to_records(result: Result) -> Table:
    """One line a value, for results with more columns than the terminal can hold."""
    from rich.table import Table
    from rich.text import Text

    records = Table(box=None, show_header=False, pad_edge=False)
    records.add_column(style="cyan", no_wrap=True)
    records.add_column(overflow="fold")
    for row in result.rows:
        for name, value in zip(result.columns, row, strict=True):
            records.add_row(Text(name), Text(_shown(value)))
        records.add_row()
    return records


def _json(value: object) -> str:
    if isinstance(value, Decimal) and value.is_finite():
        return format(value, "f")
    if isinstance(value, list | tuple):
        return "[" + ", ".join(_json(item) for item in value) + "]"
    if isinstance(value, dict):
        pairs = (f"{json.dumps(str(k), ensure_ascii=False)}: {_json(v)}" for k, v in value.items())
        return "{" + ", ".join(pairs) + "}"
    if isinstance(value, date | time):
        return json.dumps(value.isoformat())
    if value is None or (isinstance(value, float) and not math.isfinite(value)):
        return "null"
    if isinstance(value, bool | int | float | str):
        return json.dumps(value, ensure_ascii=False)
    return json.dumps(str(value), ensure_ascii=False)


def _csv_cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool | list | tuple | dict):
        return _json(value)
    if isinstance(value, datetime):
        return value.isoformat()
    return str(value)


def _shown(value: object) -> str:
    if isinstance(value, list | tuple):
        return ", ".join(_shown(item) for item in value)
    return _csv_cell(value)


def _distinct(names: Sequence[str]) -> list[str]:
    """Names for the keys of an object: a repeated one gets a number, as `count_1`."""
    seen: dict[str, int] = {}
    distinct = []
    for name in names:
        count = seen.get(name, 0)
        seen[name] = count + 1
        distinct.append(f"{name}_{count}" if count else name)
    return distinct


def _one_line(message: str) -> str:
    """The words of a DuckDB message, without the excerpt of the SQL that it draws below."""
    words = message.partition("\nLINE ")[0]
    return " ".join(words.split())
