"""Small releases of the dataset, written by hand, for the pages to show."""

from collections.abc import Callable
from datetime import date
from typing import Any

import polars as pl
import pytest

from llmdata.tables import TABLES, polars_schema

Tables = dict[str, pl.DataFrame]
Row = dict[str, Any]
Release = Callable[..., Tables]


def dated(edtf: str, start: str, end: str, precision: str) -> Row:
    """The four date columns."""
    return {
        "date_edtf": edtf,
        "date_start": date.fromisoformat(start),
        "date_end": date.fromisoformat(end),
        "date_precision": precision,
    }


def organization(organization_id: str, name: str) -> Row:
    return {"organization_id": organization_id, "name": name, "kind": "lab"}


def source(title: str, **rest: Any) -> Row:
    return {
        "source_id": title.lower().replace(" ", "-"),
        "title": title,
        "language": "en",
        "covers_start": date(2025, 1, 1),
        "covers_end": date(2025, 12, 31),
    } | rest


@pytest.fixture
def release() -> Release:
    """Tables of the contract from the rows that matter; columns left out are null."""

    def build(**rows: list[Row]) -> Tables:
        return {name: _frame(name, rows.get(name, [])) for name in TABLES}

    return build


def _frame(name: str, rows: list[Row]) -> pl.DataFrame:
    schema = polars_schema(name)
    assert not {column for row in rows for column in row} - set(schema)
    return pl.DataFrame([{c: row.get(c) for c in schema} for row in rows] or None, schema=schema)
