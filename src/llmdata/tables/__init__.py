"""What a row is: one pandera model a table, with its columns, rules and descriptions.

The models are the only place where the data contract is written down in code. The checks, the
Parquet files, the database and the published schemas are all made from them.
"""

from functools import cache

import polars as pl

from llmdata.tables.base import Column, Rule, Table
from llmdata.tables.claims import Leaderboards, Prices, Releases
from llmdata.tables.entities import Benchmarks, Models, Organizations, Products
from llmdata.tables.provenance import Conflicts, Evidence, Mentions, Sections, Sources
from llmdata.tables.timeline import BenchmarkResults, Events, Metrics, Terms

__all__ = [
    "TABLES",
    "Column",
    "Rule",
    "Table",
    "Tables",
    "columns",
    "polars_schema",
    "primary_key",
    "sort_key",
    "sort_rows",
    "traced_columns",
]

Tables = dict[str, pl.DataFrame]

# The release, in publishing order. A table belongs to it by standing here, and nowhere else.
TABLES: dict[str, type[Table]] = {
    "models": Models,
    "releases": Releases,
    "prices": Prices,
    "leaderboards": Leaderboards,
    "benchmarks": Benchmarks,
    "organizations": Organizations,
    "products": Products,
    "benchmark_results": BenchmarkResults,
    "metrics": Metrics,
    "events": Events,
    "terms": Terms,
    "sources": Sources,
    "sections": Sections,
    "mentions": Mentions,
    "evidence": Evidence,
    "conflicts": Conflicts,
}


@cache
def columns(name: str) -> tuple[Column, ...]:
    """The columns of the table `name` in publishing order, with their rules and descriptions."""
    return tuple(TABLES[name].columns())


@cache
def polars_schema(name: str) -> pl.Schema:
    """Column names and types of the table `name`, in publishing order."""
    return pl.Schema({column.name: column.dtype for column in columns(name)})


def primary_key(name: str) -> tuple[str, ...]:
    """The columns that together name a row of the table `name`."""
    return TABLES[name].primary_key()


def sort_key(name: str) -> tuple[str, ...]:
    """The columns that the rows of the table `name` are sorted by, nulls last."""
    return TABLES[name].sort_key()


def sort_rows(name: str, frame: pl.DataFrame) -> pl.DataFrame:
    """The rows of the table `name` in their published order."""
    return frame.sort(sort_key(name), nulls_last=True)


def traced_columns(name: str) -> tuple[str, ...]:
    """The columns whose every non-null cell needs evidence; `date_edtf` stands for all four."""
    return tuple(column.name for column in columns(name) if column.traced)
