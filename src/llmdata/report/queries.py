"""The summaries: from the published tables to the rows that a page shows. No HTML here.

Every query takes all tables by name and gives one sorted frame, empty where its table is empty.
"""

import re

import polars as pl

from llmdata.report.spec import Tables
from llmdata.tables import TABLES


def releases(tables: Tables) -> pl.DataFrame:
    """One row per release, in order of time, then maker; see :func:`_by_period`."""
    return _by_period(_with_maker(tables["releases"], tables), "subject_name", "release_id")


def events(tables: Tables) -> pl.DataFrame:
    """One row per happening of any kind, in order of time, then kind; see :func:`_by_period`."""
    return _by_period(_with_maker(tables["events"], tables), "event_type", "event_id")


def _by_period(frame: pl.DataFrame, then: str, last: str) -> pl.DataFrame:
    """What happened, by time.

    `period` is the calendar month of what is known to the day or month, and the date as it stands
    where it is coarser: a quarter is no month. A wider period follows the narrower ones that it
    may reach to: late in a year comes after its December, no date after everything.
    """
    to_the_day = pl.col("date_precision") == "day"
    start, end = pl.col("date_start"), pl.col("date_end")
    dated = frame.with_columns(
        period=pl.when(to_the_day).then(start.dt.strftime("%Y-%m")).otherwise("date_edtf"),
        period_start=pl.when(to_the_day).then(start.dt.month_start()).otherwise(start),
        period_end=pl.when(to_the_day).then(end.dt.month_end()).otherwise(end),
        day=pl.when(to_the_day).then("date_edtf"),
    )
    return dated.sort(
        "period_end",
        pl.col("period_start").dt.epoch("d") * -1,
        "period",
        _folded("maker") if then == "subject_name" else "date_start",
        "date_start",
        _natural(then),
        _natural("subject_name"),
        last,
        nulls_last=True,
    )


def metrics(tables: Tables) -> pl.DataFrame:
    """One row per number, by what is counted, then by time; what belongs together is a struct."""
    return (
        tables["metrics"]
        .with_columns(quantity=pl.struct("comparator", "value", "unit", "period"))
        .sort("metric", "date_start", _natural("subject_name"), "metric_id", nulls_last=True)
    )


def results(tables: Tables) -> pl.DataFrame:
    """One row per result, by benchmark, then by time, with the benchmark's name."""
    names = tables["benchmarks"].select("benchmark_id", benchmark="name")
    return (
        tables["benchmark_results"]
        .join(names, on="benchmark_id", how="left", maintain_order="left")
        .with_columns(
            quantity=pl.struct("comparator", "value", "unit", pl.lit(None).alias("period"))
        )
        .sort(
            _folded("benchmark"), "date_start", _natural("subject_name"), "result_id",
            nulls_last=True,
        )
    )  # fmt: skip


def terms(tables: Tables) -> pl.DataFrame:
    """One row per term, in order of the alphabet."""
    return tables["terms"].sort(_folded("term"), "term_id", nulls_last=True)


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
