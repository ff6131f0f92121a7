"""Parquet files: typed, sorted, with a description on every column, the same bytes every time."""

import json
from pathlib import Path

import polars as pl
import pyarrow

from llmdata import __version__
from llmdata.tables import TABLES, columns, sort_rows


def write_parquet(name: str, frame: pl.DataFrame, path: Path) -> None:
    """Write the table `name` to `path`.

    Readers of Arrow find each description in the metadata of its field, all others in the file's
    key-value metadata under `column_descriptions`, as JSON.
    """
    sort_rows(name, frame).write_parquet(
        path,
        compression="zstd",
        statistics="full",
        metadata=_file_metadata(name),
        arrow_schema=_arrow_schema(name, frame),
    )


def _file_metadata(name: str) -> dict[str, str]:
    descriptions = {column.name: column.description for column in columns(name)}
    return {
        "title": name,
        "description": TABLES[name].description(),
        "version": __version__,
        "license": "CC-BY-4.0",
        "column_descriptions": json.dumps(descriptions, ensure_ascii=False),
    }


def _arrow_schema(name: str, frame: pl.DataFrame) -> pyarrow.Schema:
    fields = frame.clear().to_arrow().schema
    return pyarrow.schema(
        pyarrow.field(
            column.name,
            fields.field(column.name).type,
            nullable=column.nullable,
            metadata={"description": column.description},
        )
        for column in columns(name)
    )
