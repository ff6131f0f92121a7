"""Columns that several tables share: dates, subjects, counts of mentions and sources."""

from datetime import date
from typing import Any, ClassVar

import polars as pl

from llmdata.tables.base import Rule, Rules, Table
from llmdata.tables.edtf import bounds
from llmdata.tables.fields import column, count, fact
from llmdata.tables.vocabulary import DATE_PRECISIONS, SUBJECT_TYPES

SUBJECT_TYPE = "Table in which the subject is found; null where the subject is in none."


def subject_type() -> Any:
    """What kind of thing the row is about."""
    return column(SUBJECT_TYPE, nullable=True, categories=SUBJECT_TYPES)


def subject_id() -> Any:
    """The id of the thing that the row is about."""
    return column(
        "Id of the subject in the table that subject_type tells; null where it is in none.",
        nullable=True,
        typed_by="subject_type",
    )


def subject_name(*, nullable: bool = False) -> Any:
    """The name of the thing that the row is about."""
    return fact(
        "Name of the subject; the source's own words where subject_id is null.", nullable=nullable
    )


WHOLE_SUBJECT = Rule(
    "subject_id",
    "(subject_type IS NULL) = (subject_id IS NULL)",
    "must be given together with subject_type or not at all",
)


class Mentioned(Table):
    """An entity that sources name: how often, and in how many of them."""

    mention_count: int = count("Number of places where the sources name it (rows of mentions).")
    n_sources: int = count("Number of sources that its evidence comes from.")


class Counted(Table):
    """A fact that is told by one source or more."""

    n_sources: int = count("Number of sources that state the row.", minimum=1)


class Dated(Counted):
    """A fact with a date that is as precise as its words, or without one.

    The four date columns are all null or none, and the three computed ones agree with `date_edtf`.
    """

    _rules: ClassVar[Rules] = (
        Rule(
            "date_edtf",
            "(date_edtf IS NULL) = (date_start IS NULL)"
            " AND (date_edtf IS NULL) = (date_end IS NULL)"
            " AND (date_edtf IS NULL) = (date_precision IS NULL)",
            "must be null together with date_start, date_end and date_precision, or not at all",
        ),
        Rule("date_start", "date_start <= date_end", "must not be after date_end"),
    )

    date_edtf: str = fact(
        "Date as precise as the words tell it, in Extended Date/Time Format (ISO 8601-2): "
        "2025-12-02 a day, 2025-03 a month, 2025-34 the second quarter (33 to 36), 2025-37 the "
        "first four months (37 to 39), 2025-40 the first half (40 and 41), 2025 a year, a/b an "
        "interval; null where the source gives no date.",
        nullable=True,
        promises=[
            (
                lambda cell: pl.struct(
                    cell, "date_start", "date_end", "date_precision"
                ).map_elements(_agrees, return_dtype=pl.Boolean),
                "must be EDTF that agrees with its start, end and precision",
            )
        ],
    )
    date_start: date = column("First day that the date may mean.", nullable=True)
    date_end: date = column("Last day that the date may mean, inclusive.", nullable=True)
    date_precision: str = column(
        "How precise the date is.", nullable=True, categories=DATE_PRECISIONS
    )


def _agrees(cells: dict[str, Any]) -> bool:
    edtf, *computed = cells.values()
    if edtf is None or None in computed:
        return True  # for the rule that they are all null or none
    try:
        return tuple(computed) == bounds(edtf)
    except ValueError:
        return False
