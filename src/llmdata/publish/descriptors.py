"""The data contract as JSON: Frictionless Table Schemas and the Data Package of a release."""

import json
from collections.abc import Iterable
from typing import Any

import polars as pl

from llmdata import __version__
from llmdata.tables import TABLES, Column, Tables, columns, primary_key

_TABLE_SCHEMA = "https://datapackage.org/profiles/2.0/tableschema.json"
_DATA_PACKAGE = "https://datapackage.org/profiles/2.0/datapackage.json"
_NOTE = "Generated from the models in llmdata.tables by `make schemas`; change those instead."
_DESCRIPTION = (
    "What happened with large language models, as yearly reviews tell it: models, releases, "
    "prices, leaderboards and benchmarks, in which every cell cites the words it came from."
)
_TYPES = {
    pl.String(): "string",
    pl.Int64(): "integer",
    pl.Float64(): "number",
    pl.Boolean(): "boolean",
    pl.Date(): "date",
    pl.Decimal(18, 2): "number",
    # Readers of Data Packages get lists from Parquet in a form that they do not take for `array`
    # or `list`, and would lose the cells.
    pl.List(pl.String()): "any",
}
_LICENSE = {
    "name": "CC-BY-4.0",
    "title": "Creative Commons Attribution 4.0 International",
    "path": "https://creativecommons.org/licenses/by/4.0/",
}


def table_schema(name: str) -> dict[str, Any]:
    """The table `name` as a Frictionless Table Schema (version 2)."""
    schema: dict[str, Any] = {
        "$schema": _TABLE_SCHEMA,
        "$comment": _NOTE,
        "name": name,
        "description": TABLES[name].description(),
        "fields": [_field(column) for column in columns(name)],
    }
    key = [column for column in columns(name) if column.key]
    kind = "uniqueKeys" if any(column.nullable for column in key) else "primaryKey"
    names = [column.name for column in key]
    schema[kind] = [names] if kind == "uniqueKeys" else names
    if foreign_keys := list(_foreign_keys(name)):
        schema["foreignKeys"] = foreign_keys
    return schema


def data_package(tables: Tables, pages: Iterable[str], database: str) -> dict[str, Any]:
    """The release as a Data Package; `pages` and `database` are paths inside of it.

    Only the tables are resources: a page or a database is no table that a reader could load.
    """
    return {
        "$schema": _DATA_PACKAGE,
        "name": "llmdata",
        "title": "Large language models, year by year",
        "description": _DESCRIPTION,
        "version": __version__,
        "licenses": [_LICENSE],
        "sources": [_source(row) for row in tables["sources"].iter_rows(named=True)],
        "resources": [_resource(name) for name in TABLES],
        "database": database,
        "pages": sorted(pages),
    }


def to_json(descriptor: dict[str, Any]) -> str:
    """The descriptor as text, for people and for `git diff`."""
    return json.dumps(descriptor, ensure_ascii=False, indent=2) + "\n"


def _field(column: Column) -> dict[str, Any]:
    field = {"name": column.name, "type": _TYPES[column.dtype], "description": column.description}
    constraints: dict[str, Any] = {"required": not column.nullable}
    if column.categories:
        constraints["enum"] = list(column.categories)
    if column.pattern:
        constraints["pattern"] = column.pattern
    if column.minimum is not None:
        constraints["minimum"] = column.minimum
    if column.maximum is not None:
        constraints["maximum"] = column.maximum
    return {**field, "constraints": constraints}


def _foreign_keys(name: str) -> Iterable[dict[str, Any]]:
    for column in columns(name):
        if column.references:
            target = {
                "resource": column.references,
                "fields": list(primary_key(column.references)),
            }
            yield {"fields": [column.name], "reference": target}


def _resource(name: str) -> dict[str, Any]:
    return {
        "name": name,
        "path": f"{name}.parquet",
        "format": "parquet",
        "mediatype": "application/vnd.apache.parquet",
        "description": TABLES[name].description(),
        "schema": table_schema(name),
    }


def _source(row: dict[str, Any]) -> dict[str, str]:
    source = {"title": row["title"]}
    if row["url"]:
        source["path"] = row["url"]
    return source
