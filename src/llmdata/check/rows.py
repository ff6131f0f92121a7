"""The rules about one table: its columns, their types and what each row must fulfil."""

from collections.abc import Iterator
from functools import cache

import polars as pl
from pandera.config import ValidationDepth, config_context
from pandera.errors import SchemaErrors

from llmdata.check.violation import Violation
from llmdata.tables import TABLES, Tables, columns, polars_schema, primary_key


def shape_violations(tables: Tables) -> Iterator[Violation]:
    """Tables and columns that are missing, unknown, out of order or of the wrong type."""
    for name in TABLES:
        if name not in tables:
            yield Violation(name, None, None, None, "must be a table of the release")
            continue
        expected, found = polars_schema(name), tables[name].schema
        for column, dtype in expected.items():
            if found.get(column) != dtype:
                value = str(found.get(column, "a missing column"))
                yield Violation(name, None, column, value, f"must have the type {dtype}")
        if dict(found) != dict(expected):
            for column in [column for column in found if column not in expected]:
                yield Violation(name, None, column, None, "must not be there")
        elif found.names() != expected.names():
            order = ", ".join(expected.names())
            yield Violation(name, None, None, ", ".join(found.names()), f"must be {order}")
    for name in [name for name in tables if name not in TABLES]:
        yield Violation(name, None, None, None, "must not be there: the release has no such table")


def row_violations(tables: Tables) -> Iterator[Violation]:
    """Rows that break a rule of their pandera model."""
    # The environment can switch pandera off; what is published is checked all the same.
    whole = config_context(
        validation_enabled=True, validation_depth=ValidationDepth.SCHEMA_AND_DATA
    )
    with whole:
        for name, model in TABLES.items():
            # pandera asks for one thing after the other, which takes ten times as long: it is left
            # to tell what is wrong where something is.
            if all(tables[name].select(_promised(name)).row(0)):
                continue
            try:
                # Eager on purpose: pandera skips the data checks of a LazyFrame without a word.
                model.validate(tables[name], lazy=True)
            except SchemaErrors as report:
                yield from _from_report(name, tables[name], report.failure_cases)


@cache
def _promised(name: str) -> tuple[pl.Expr, ...]:
    """Whether all is as a table's model promises, in as many expressions as it takes."""
    given = [column for column in columns(name) if not column.nullable]
    conditions = [pl.col(column.name).is_not_null() for column in given]
    # To pandera, what is no number is as good as null.
    conditions += [pl.col(column.name).is_not_nan() for column in given if column.dtype.is_float()]
    conditions += [promise.condition for promise in TABLES[name].promises()]
    return tuple(c.fill_null(True).all().alias(str(n)) for n, c in enumerate(conditions))


def _from_report(name: str, frame: pl.DataFrame, report: pl.DataFrame) -> Iterator[Violation]:
    ids = frame.select(row_id=pl.concat_str(primary_key(name), separator=" ", ignore_nulls=True))
    for case in report.iter_rows(named=True):
        index = case["index"]
        row_id = None if index is None else ids.item(index, 0)
        value, must = case["failure_case"], case["check"]
        if must == "not_nullable":
            value, must = None, "must not be null"
        yield Violation(name, row_id, case["column"], value, must)
