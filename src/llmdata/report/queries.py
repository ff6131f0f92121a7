"""The summaries: from the published tables to the rows that a page shows. No HTML here.

Every query takes all tables by name and gives one sorted frame, empty where its table is empty.
"""

import re

import polars as pl

from llmdata.report.spec import Tables
from llmdata.tables import TABLES


def releases(tables: Tables) -> pl.DataFrame:
    """One row per release, in order of time, then maker.

    `period` is the calendar month of a release that is known to the day or month, and the date
    as it stands where it is coarser: a quarter is no month. A wider period follows the narrower
    ones that it may reach to: late in a year comes after its December, no date after everything.
    """
    to_the_day = pl.col("date_precision") == "day"
    start, end = pl.col("date_start"), pl.col("date_end")
    frame = tables["releases"].with_columns(
        period=pl.when(to_the_day).then(start.dt.strftime("%Y-%m")).otherwise("date_edtf"),
        period_start=pl.when(to_the_day).then(start.dt.month_start()).otherwise(start),
        period_end=pl.when(to_the_day).then(end.dt.month_end()).otherwise(end),
        day=pl.when(to_the_day).then("date_edtf"),
    )
    return _with_maker(frame, tables).sort(
        "period_end",
        pl.col("period_start").dt.epoch("d") * -1,
        "period",
        _folded("maker"),
        "date_start",
        _natural("subject_name"),
        "release_id",
        nulls_last=True,
    )


def models(tables: Tables) -> pl.DataFrame:
    """One row per model or series, by maker and family; models without a maker come last."""
    return _with_maker(tables["models"], tables).sort(
        _folded("maker"), _folded("family"), _natural("name"), "model_id", nulls_last=True
    )


def prices(tables: Tables) -> pl.DataFrame:
    """One row per price, by kind, maker and amount, with what belongs together as structs."""
    frame = tables["prices"].with_columns(
        price=pl.struct("amount", "currency"),
        period=pl.struct("billing_period", "price_type"),
        promo=pl.struct("promo_discount", "promo_amount", "promo_months", "currency"),
    )
    return _with_maker(frame, tables).sort(
        pl.col("price_type") != "subscription",
        "price_type",
        _folded("maker"),
        "amount",
        "price_id",
        nulls_last=True,
    )


def leaderboards(tables: Tables) -> pl.DataFrame:
    """One row per entry of a ranking, best first, with the maker of the ranked model."""
    known = tables["models"].select("model_id", "organization_id", known_name="name")
    frame = (
        tables["leaderboards"]
        .drop("organization_id")
        .join(known, on="model_id", how="left", maintain_order="left")
        .with_columns(model=pl.coalesce("known_name", "model_name"))
    )
    return _with_maker(frame, tables).sort(
        _folded("leaderboard_name"), "date_start", "rank", "entry_id", nulls_last=True
    )


def benchmarks(tables: Tables) -> pl.DataFrame:
    """One row per benchmark, competition or ranking, by kind and name."""
    return _with_maker(tables["benchmarks"], tables).sort(
        "kind", _natural("name"), "benchmark_id", nulls_last=True
    )


def row_counts(tables: Tables) -> pl.DataFrame:
    """One row per table, in publishing order: `table`, `rows`, `holds`."""
    rows = [
        (name, frame.height, TABLES[name].description() if name in TABLES else None)
        for name, frame in tables.items()
    ]
    schema = {"table": pl.String, "rows": pl.Int64, "holds": pl.String}
    return pl.DataFrame(rows, schema=schema, orient="row")


def _with_maker(frame: pl.DataFrame, tables: Tables) -> pl.DataFrame:
    """The frame with the organization's name as `maker`."""
    names = tables["organizations"].select("organization_id", maker="name")
    return frame.join(names, on="organization_id", how="left", maintain_order="left")


def _folded(column: str) -> pl.Expr:
    return pl.col(column).str.to_lowercase()


def _natural(column: str) -> pl.Expr:
    """A sort key that puts `GPT-5` before `GPT-10`."""
    return pl.col(column).map_elements(_padded, return_dtype=pl.String)


def _padded(name: str) -> str:
    return re.sub(r"\d+", lambda digits: digits[0].zfill(8), name.casefold())
