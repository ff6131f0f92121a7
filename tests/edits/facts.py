"""What the tables say, apart from where it stands: rows without ids, offsets and counts."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import polars as pl

    from llmdata.tables import Tables

Row = tuple[Any, ...]


class Facts(dict[str, frozenset[Row]]):
    """Rows by table, which are too many for the report of a failure."""

    def __repr__(self) -> str:
        return f"<facts: {', '.join(f'{len(self[name])} {name}' for name in self)}>"


COLUMNS: Mapping[str, tuple[str, ...]] = {
    "releases": ("subject_name", "stage", "date_edtf"),
    "prices": (
        "subject_name",
        "price_type",
        "amount",
        "currency",
        "billing_period",
        "promo_discount",
        "promo_amount",
        "promo_months",
        "date_edtf",
    ),
    "leaderboards": ("leaderboard_name", "rank", "model_name", "configuration", "date_edtf"),
    "models": (
        "model_id",
        "organization_id",
        "family",
        "version",
        "kind",
        "modality",
        "parameters_b",
        "open_weights",
        "license",
    ),
    "benchmarks": ("benchmark_id", "organization_id", "kind"),
    "organizations": ("organization_id", "kind", "country"),
    "products": ("product_id", "organization_id", "category"),
    "benchmark_results": ("subject_name", "outcome", "value", "unit", "date_edtf"),
    "metrics": ("subject_name", "metric", "comparator", "value", "unit", "period", "date_edtf"),
    "events": ("event_type", "subject_name", "date_edtf"),
    "terms": ("term_id", "coined_by", "date_edtf"),
}
CLAIMS = ("releases", "prices", "leaderboards", "benchmark_results", "metrics")
# What comes of the claims too: an event of every release, a date of every result.
CONSEQUENCES = ("benchmark_results", "metrics", "events", "terms")
ENTITIES = ("models", "benchmarks", "organizations", "products")


def facts(tables: Tables, *names: str) -> Facts:
    """The rows of the tables `names` (of all, if none is named) that the tables have."""
    wanted = [name for name in names or COLUMNS if name in tables]
    return Facts({name: frozenset(_rows(tables[name], COLUMNS[name])) for name in wanted})


def _rows(frame: pl.DataFrame, columns: tuple[str, ...]) -> Iterator[Row]:
    """A subject that is no entity has the source's words for a name, which are as they stand."""
    for row in frame.iter_rows(named=True):
        if row.get("subject_name") and row["subject_id"] is None:
            row["subject_name"] = None
        yield tuple(row[column] for column in columns)


def same(expected: Mapping[str, Collection[Row]], found: Facts) -> None:
    """Fail with the rows that are missing (-) and those that are too many (+), by table."""
    __tracebackhide__ = True
    lines = []
    for name, rows in expected.items():
        lines += [f"- {name} {row}" for row in sorted(set(rows) - found[name], key=repr)]
        lines += [f"+ {name} {row}" for row in sorted(found[name] - set(rows), key=repr)]
    if lines:
        raise AssertionError("\n".join(["other rows than expected:", *lines]))


def without_consequences(rows: Facts) -> dict[str, frozenset[Row]]:
    """The tables that stay as they are when a release changes its date."""
    return {name: rows[name] for name in rows if name not in CONSEQUENCES}


def swapped(rows: frozenset[Row], gone: Iterable[Row], new: Iterable[Row]) -> frozenset[Row]:
    """The rows with `gone`, which must be among them, in exchange for `new`."""
    leaving = frozenset(gone)
    assert leaving <= rows, f"no such rows: {sorted(leaving - rows, key=repr)}"
    return (rows - leaving) | frozenset(new)
